import { decimalText } from '@/lib/domain/decimal-text'
import { formatDecimal } from '@/lib/domain/format/number'
import { tryWords } from '@/lib/words/try-api'
import type { Answer } from './answer'
import styles from './try-form.module.css'

const count = (value: number): string => formatDecimal(decimalText(String(value)))

/** An answer: its address, its status, the headers that matter and its text, which is never taken for markup. */
export const AnswerView = ({ answer: { address, headers, text, cutFrom } }: { readonly answer: Answer }) => (
  <>
    <p className={styles.address}>
      <a href={address}>{address}</a>
    </p>
    <dl className={styles.headers} aria-label={tryWords.headers}>
      {headers.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
    {text === '' ? (
      <p>{tryWords.noBody}</p>
    ) : (
      <pre className={styles.text} tabIndex={0} role="region" aria-label={tryWords.body}>
        {text}
      </pre>
    )}
    {cutFrom !== null && <p className={styles.note}>{tryWords.cut(count(text.length), count(cutFrom))}</p>}
  </>
)
