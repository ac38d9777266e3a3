'use client'

import { useHydrated } from '@/components/ui/use-hydrated'
import type { Field, Row } from '@/lib/domain/form/field'
import { controlId, fieldName } from '@/lib/domain/form/form-names'
import { isShown } from '@/lib/domain/form/to-record'
import { valueAt } from '@/lib/domain/form/values'
import { formWords } from '@/lib/words/forms'
import { fieldHelp, fieldLabel } from '@/lib/words/records'
import { describedBy, FieldFrame } from './field-frame'
import { useForm } from './form-context'
import { LinesControl } from './lines-control'
import type { ShownPart } from './outcome'
import styles from './record-form.module.css'
import { SingleControl } from './single-control'

interface FieldViewProps {
  readonly part: ShownPart
  readonly field: Field
}

const FieldView = ({ part, field }: FieldViewProps) => {
  const { problemsAt, slipsAt } = useForm()
  if (field.control === 'lines') return <LinesControl part={part} field={field} />
  const id = controlId(part.name, field.path)
  const [problems, slips] = [problemsAt(part.name, field.path), slipsAt(part.name, field.path)]
  const isFixed = field.control === 'id' && part.act === 'correct'
  const help = isFixed ? formWords.fixedId : fieldHelp(part.noun, field.path)
  const description = describedBy(id, help, [...problems, ...slips])
  const initial = valueAt(part.values, field.path)
  return (
    <FieldFrame id={id} label={fieldLabel(part.noun, field.path)} help={help} problems={problems} slips={slips} isWide={field.control === 'area' || field.control === 'texts'}>
      {field.control === 'texts' ? (
        <textarea id={id} name={fieldName(part.name, field.path)} defaultValue={initial} rows={2} aria-describedby={description} aria-invalid={problems.length > 0 || undefined} />
      ) : (
        <SingleControl part={part} field={field} path={field.path} wordPath={field.path} initial={initial} describedBy={description} isInvalid={problems.length > 0} />
      )}
    </FieldFrame>
  )
}

const RowView = ({ part, row }: { readonly part: ShownPart; readonly row: Row }) => {
  const { valuesOf } = useForm()
  const isAlive = useHydrated()
  const values = valuesOf(part.name)
  const shown = row.filter((field) => part.bound?.[field.path] === undefined && (!isAlive || isShown(part.form, field, values)))
  return shown.length === 0 ? null : (
    <div className={styles.row}>
      {shown.map((field) => (
        <FieldView key={field.path} part={part} field={field} />
      ))}
    </div>
  )
}

/** The fields of one record: what everybody fills in, then, folded away, what is seldom needed. */
export const PartFields = ({ part }: { readonly part: ShownPart }) => (
  <>
    {part.form.rows.map((row, index) => (
      <RowView key={index} part={part} row={row} />
    ))}
    {part.form.more.length > 0 && (
      <details className={styles.more}>
        <summary>{formWords.more}</summary>
        <div className={styles.fields}>
          {part.form.more.map((row, index) => (
            <RowView key={index} part={part} row={row} />
          ))}
        </div>
      </details>
    )}
  </>
)
