import type { Tone } from '@/lib/words/tone'
import styles from './sign.module.css'

interface SignProps {
  readonly sign: string
  readonly tone: Tone
}

/** Keeps the sign on the line of the word behind it. */
const JOIN = '\u00a0'

/** The sign of a state in its tone. It only helps the eye: the word of the state always stands beside it. */
export const Sign = ({ sign, tone }: SignProps) => (
  <span aria-hidden="true" className={styles.sign} data-tone={tone}>
    {sign}
    {JOIN}
  </span>
)
