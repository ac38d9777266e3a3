import Form from 'next/form'
import { Link } from '@/components/ui/link'
import { filterWords } from '@/lib/words/filters'
import { Field } from './field'
import styles from './filter-form.module.css'
import { HiddenFields } from './hidden-fields'

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

/** The field for words, the parameter `q`. */
export interface FilterText {
  readonly label: string
  readonly value: string
  readonly help: string
}

/** A day by its parameter; empty where none is given. */
export interface FilterDay {
  readonly name: string
  readonly label: string
  readonly value: string
}

interface FilterFormProps {
  /** Path of the page, to which the form leads. */
  readonly action: string
  readonly words?: FilterText
  readonly selects: readonly FilterSelect[]
  readonly days?: readonly FilterDay[]
  /** The clocks, which a change of the filters keeps. */
  readonly keep: Readonly<Record<string, string>>
  /** The list without any filter. */
  readonly clear: string
}

/** The filters of a list: a form that works without scripts, and whose every state is an address. */
export const FilterForm = ({ action, words, selects, days = [], keep, clear }: FilterFormProps) => (
  <Form prefetch={false} action={action} className={styles.form} aria-label={filterWords.title}>
    <HiddenFields values={keep} />
    {words !== undefined && (
      <Field key={`q ${words.value}`} label={words.label}>
        <input type="search" name="q" defaultValue={words.value} maxLength={200} placeholder={words.help} />
      </Field>
    )}
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
    {days.map(({ name, label, value }) => (
      <Field key={`${name} ${value}`} label={label}>
        <input type="date" name={name} defaultValue={value} />
      </Field>
    ))}
    <div className={styles.buttons}>
      <button type="submit">{filterWords.show}</button>
      <Link href={clear}>{filterWords.clear}</Link>
    </div>
  </Form>
)
