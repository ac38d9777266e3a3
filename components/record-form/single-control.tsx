'use client'

import type { SingleField } from '@/lib/domain/form/field'
import { ON } from '@/lib/domain/form/field'
import { controlId, fieldName } from '@/lib/domain/form/form-names'
import type { Noun } from '@/lib/domain/record/change'
import { formWords } from '@/lib/words/forms'
import { choiceHelp, choiceLabel } from '@/lib/words/records/choices'
import { useForm } from './form-context'
import type { ShownPart } from './outcome'
import { ReferenceControl } from './reference-control'

interface SingleControlProps {
  readonly part: ShownPart
  readonly field: SingleField
  /** Its name in the part, with the number of its line where it has one. */
  readonly path: string
  /** The path by which words know it, without the number of a line. */
  readonly wordPath: string
  readonly initial: string
  readonly describedBy: string | undefined
  readonly isInvalid: boolean
  readonly label?: string | undefined
}

const Choice = ({ noun, field, wordPath, name, initial, ...given }: { readonly noun: Noun; readonly field: Extract<SingleField, { control: 'choice' }>; readonly wordPath: string; readonly name: string; readonly initial: string; readonly id: string }) => (
  <select {...given} name={name} defaultValue={initial}>
    {(field.nullable === true || initial === '') && <option value="">{field.nullable === true ? choiceLabel(noun, wordPath, '') || formWords.nothing : formWords.choose}</option>}
    {field.choices.map((value) => (
      <option key={value} value={value} title={choiceHelp(noun, wordPath, value)}>
        {choiceLabel(noun, wordPath, value)}
      </option>
    ))}
  </select>
)

/** The control of a field with one value; its own state is what the browser keeps, so that nothing is lost without scripts. */
export const SingleControl = ({ part, field, path, wordPath, initial, describedBy, isInvalid, label }: SingleControlProps) => {
  const { proposedId } = useForm()
  const id = controlId(part.name, path)
  const name = fieldName(part.name, path)
  const given = { id, 'aria-label': label, 'aria-describedby': describedBy, 'aria-invalid': isInvalid || undefined }
  switch (field.control) {
    case 'area':
      return <textarea {...given} name={name} defaultValue={initial} rows={2} maxLength={4000} />
    case 'flag':
      return <input {...given} type="checkbox" name={name} value={ON} defaultChecked={initial === ON} />
    case 'choice':
      return <Choice {...given} noun={part.noun} field={field} wordPath={wordPath} name={name} initial={initial} />
    case 'reference':
      return <ReferenceControl field={field} id={id} name={name} initial={initial} describedBy={describedBy} isInvalid={isInvalid} label={label} />
    case 'id':
      return part.act === 'correct' ? (
        <input {...given} name={name} defaultValue={initial} readOnly />
      ) : (
        <input {...given} name={name} defaultValue={initial} placeholder={proposedId(part.name)} maxLength={120} autoComplete="off" spellCheck={false} />
      )
    case 'day':
      return <input {...given} name={name} defaultValue={initial} placeholder={formWords.dayExample} maxLength={40} autoComplete="off" />
    case 'decimal':
    case 'whole':
      return <input {...given} name={name} defaultValue={initial} inputMode={field.control === 'whole' ? 'numeric' : 'decimal'} maxLength={40} autoComplete="off" />
    case 'text':
      return <input {...given} name={name} defaultValue={initial} maxLength={4000} autoComplete="off" />
  }
}
