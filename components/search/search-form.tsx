import { paths } from '@/lib/paths'
import { searchWords } from '@/lib/words/search'
import { GetForm } from '../ui/get-form'
import { HiddenFields } from '../ui/hidden-fields'
import styles from './search-form.module.css'

interface SearchFormProps {
  /** What was asked; empty where nothing was. */
  readonly text: string
  /** The clocks, which a new search keeps. */
  readonly keep: Readonly<Record<string, string>>
}

/** The field of the search: a form that works without scripts, and whose answer is an address. */
export const SearchForm = ({ text, keep }: SearchFormProps) => (
  <GetForm action={paths.search()} role="search" className={styles.form}>
    <HiddenFields values={keep} />
    <label htmlFor="search-text" className={styles.label}>
      {searchWords.field}
    </label>
    <input
      key={text}
      id="search-text"
      type="search"
      name="q"
      defaultValue={text}
      maxLength={200}
      autoComplete="off"
      autoFocus={text === ''}
      enterKeyHint="search"
    />
    <button type="submit" className={styles.button}>
      {searchWords.find}
    </button>
    <p className={styles.help}>{searchWords.help}</p>
  </GetForm>
)
