import { StateWord } from '@/components/commitments/state-word'
import { LISTED_AS } from '@/lib/domain/commitment/moved'
import { commitmentsWords } from '@/lib/words/commitment-pages'
import { countedAsWords, mayFollow } from '@/lib/words/delivery'
import styles from './commitments.module.css'

/** Every state with what it means and what lets a finding enter it. */
export const StateLegend = () => (
  <details className={styles.legend}>
    <summary>{commitmentsWords.legend}</summary>
    <dl>
      {LISTED_AS.map((counted) => {
        const { explanation, entry } = countedAsWords[counted]
        const follows = counted === 'not-established' ? null : mayFollow(counted)
        return (
          <div key={counted}>
            <dt>
              <StateWord counted={counted} />
            </dt>
            <dd>
              <strong>{explanation}</strong> {entry} {follows}
            </dd>
          </div>
        )
      })}
    </dl>
  </details>
)
