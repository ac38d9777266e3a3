'use client'

import { useEffect, useRef, useState } from 'react'
import { useHydrated } from '@/components/ui/use-hydrated'
import type { LinesField } from '@/lib/domain/form/field'
import { controlId } from '@/lib/domain/form/form-names'
import { lineName, linesOf, valueAt } from '@/lib/domain/form/values'
import { formWords } from '@/lib/words/forms'
import { fieldHelp, fieldLabel } from '@/lib/words/records'
import { useForm } from './form-context'
import { describedBy, FieldFrame, Said } from './field-frame'
import type { ShownPart } from './outcome'
import styles from './record-form.module.css'
import { SingleControl } from './single-control'

interface LinesControlProps {
  readonly part: ShownPart
  readonly field: LinesField
}

/** The lines that stand there at first: those with something in them, and one more that is ready. */
const firstLines = ({ values }: ShownPart, { path, ready }: LinesField): number[] => {
  const lines = linesOf(values, path)
  return lines.length > 0 ? lines : Array.from({ length: ready }, (_none, line) => line)
}

/** A group of fields that repeats. Without scripts, each time that it is saved another empty line stands ready. */
export const LinesControl = ({ part, field }: LinesControlProps) => {
  const { valuesOf, problemsAt, slipsAt, changed } = useForm()
  const isAlive = useHydrated()
  const [lines, setLines] = useState(() => firstLines(part, field))
  const [added, setAdded] = useState<number | null>(null)
  const box = useRef<HTMLFieldSetElement>(null)
  const label = fieldLabel(part.noun, field.path)
  const help = fieldHelp(part.noun, field.path)
  const id = controlId(part.name, field.path)
  const values = valuesOf(part.name)
  const shown = isAlive ? lines : [...lines, Math.max(-1, ...lines) + 1]

  useEffect(() => {
    if (added !== null) box.current?.querySelector<HTMLElement>(`[data-line="${added}"] input:not([type=hidden])`)?.focus()
  }, [added])

  const add = (): void => {
    const line = Math.max(-1, ...lines) + 1
    setLines([...lines, line])
    setAdded(line)
  }
  const remove = (line: number): void => {
    setLines(lines.filter((one) => one !== line))
    changed()
  }

  return (
    <fieldset ref={box} id={id} tabIndex={-1} className={styles.lines} aria-describedby={describedBy(id, help, [...problemsAt(part.name, field.path)])}>
      <legend>{label}</legend>
      {help !== undefined && (
        <span id={`${id}-help`} className={styles.help}>
          {help}
        </span>
      )}
      <Said id={id} problems={problemsAt(part.name, field.path)} slips={slipsAt(part.name, field.path)} />
      {shown.map((line, index) => (
        <div key={line} data-line={line} className={styles.line}>
          {field.fields.map((inner) => {
            const path = lineName(field.path, line, inner.path)
            // What is said of a line counts the lines that are filled in, and those are the ones that stand there.
            const said = lineName(field.path, index, inner.path)
            if (inner.when !== undefined && isAlive && !inner.when.in.includes(valueAt(values, lineName(field.path, line, inner.when.field)))) return null
            const [problems, slips] = [problemsAt(part.name, said), slipsAt(part.name, said)]
            const wordPath = inner.path === '' ? field.path : `${field.path}.${inner.path}`
            const control = (name?: string, description?: string) => (
              <SingleControl
                part={part}
                field={inner}
                path={path}
                wordPath={wordPath}
                initial={valueAt(part.values, path) || (path in part.values ? '' : (inner.initial ?? ''))}
                describedBy={description}
                isInvalid={problems.length > 0}
                label={name}
              />
            )
            const controlled = controlId(part.name, path)
            const innerHelp = inner.path === '' ? undefined : fieldHelp(part.noun, wordPath)
            return inner.path === '' ? (
              <div key={path} className={styles.field} data-wide>
                {control(formWords.line(label, index + 1), describedBy(controlled, undefined, [...problems, ...slips]))}
                <Said id={controlled} problems={problems} slips={slips} />
              </div>
            ) : (
              <FieldFrame key={path} id={controlled} label={fieldLabel(part.noun, wordPath)} help={index === 0 ? innerHelp : undefined} problems={problems} slips={slips} isWide={inner.control === 'reference' && inner.to === 'document'}>
                {control(undefined, describedBy(controlled, index === 0 ? innerHelp : undefined, [...problems, ...slips]))}
              </FieldFrame>
            )
          })}
          {isAlive && lines.length > 1 && (
            <button type="button" className={styles.quiet} aria-label={formWords.removeLine(label, index + 1)} onClick={() => remove(line)}>
              ×
            </button>
          )}
        </div>
      ))}
      {isAlive && (
        <button type="button" className={styles.quiet} onClick={add}>
          {formWords.addLine(label)}
        </button>
      )}
    </fieldset>
  )
}
