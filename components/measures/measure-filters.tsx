import Form from 'next/form'
import Link from 'next/link'
import { paths } from '@/lib/paths'
import { measuresWords } from '@/lib/words/measures'
import { Field } from '../ui/field'
import { HiddenFields } from '../ui/hidden-fields'
import styles from './measure-filters.module.css'

export interface Choice {
  readonly value: string
  readonly label: string
}

/** A choice of the form by its parameter, with what is chosen now; an empty value stands for any. */
export interface FilterSelect {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly choices: readonly Choice[]
}

interface MeasureFiltersProps {
  readonly q: string
  readonly selects: readonly FilterSelect[]
  /** The clocks, which a change of the filters keeps. */
  readonly keep: Readonly<Record<string, string>>
  /** The list without any filter. */
  readonly clear: string
}

/** The filters of the list: a form that works without scripts, and whose every state is an address. */
export const MeasureFilters = ({ q, selects, keep, clear }: MeasureFiltersProps) => (
  <Form action={paths.measures()} className={styles.form} aria-label={measuresWords.filters}>
    <HiddenFields values={keep} />
    <Field key={`q ${q}`} label={measuresWords.fields.q}>
      <input type="search" name="q" defaultValue={q} maxLength={200} placeholder={measuresWords.qHelp} />
    </Field>
    {selects.map(({ name, label, value, choices }) => (
      <Field key={`${name} ${value}`} label={label}>
        <select name={name} defaultValue={value}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      </Field>
    ))}
    <div className={styles.buttons}>
      <button type="submit">{measuresWords.show}</button>
      <Link href={clear}>{measuresWords.clear}</Link>
    </div>
  </Form>
)
