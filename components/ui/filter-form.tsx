import { filterWords } from '@/lib/words/filters'
import { DayFields, SelectFields, type FilterDay, type FilterSelect } from './choice-fields'
import { Field } from './field'
import styles from './filter-form.module.css'
import { FormButtons } from './form-buttons'
import { GetForm } from './get-form'
import { HiddenFields } from './hidden-fields'

/** The field for words, the parameter `q`. */
export interface FilterText {
  readonly label: string
  readonly value: string
  readonly help: string
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
  <GetForm action={action} className={styles.form} aria-label={filterWords.title}>
    <HiddenFields values={keep} />
    {words !== undefined && (
      <Field key={`q ${words.value}`} label={words.label}>
        <input type="search" name="q" defaultValue={words.value} maxLength={200} placeholder={words.help} />
      </Field>
    )}
    <SelectFields selects={selects} />
    <DayFields days={days} />
    <FormButtons show={filterWords.show} clear={{ href: clear, label: filterWords.clear }} />
  </GetForm>
)
