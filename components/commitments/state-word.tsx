import type { CountedAs } from '@/lib/domain/commitment/moved'
import { countedAsWords } from '@/lib/words/delivery'
import styles from './state-word.module.css'

/** What a commitment counts as: its sign in the tone of the state, and the word, so that it is never a colour alone. */
export const StateWord = ({ counted }: { counted: CountedAs }) => {
  const { sign, tone, label, explanation } = countedAsWords[counted]
  return (
    <span className={styles.state} data-tone={tone} title={explanation}>
      <span aria-hidden="true" className={styles.sign}>
        {sign}
      </span>
      {label}
    </span>
  )
}
