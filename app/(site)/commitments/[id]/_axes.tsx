import { StateWord } from '@/components/commitments/state-word'
import { Facts, type Fact } from '@/components/ui/facts'
import { countedAs } from '@/lib/domain/commitment/moved'
import { agreementWords, confidenceWords, fieldWords, freshnessWords, verifiabilityWords } from '@/lib/words/commitment-axes'
import { commitmentWords } from '@/lib/words/commitment-pages'
import { countedAsWords, deliveryWords } from '@/lib/words/delivery'
import { timelinessLine } from '@/lib/words/timeliness'
import type { CommitmentPage } from '@/lib/figures/commitment'
import styles from './commitment.module.css'

const words = commitmentWords

/** The six answers, each by itself and with what it means. */
export const Axes = ({ page: { answer, listed } }: { readonly page: CommitmentPage }) => {
  const { agreement, fields, verifiability, delivery, outcomeEstablished, since, timeliness, confidence, freshness } = answer
  const counted = countedAs(listed.status)
  const facts: Fact[] = [
    {
      key: 'agreement',
      label: words.axes.agreement,
      value: (
        <>
          <strong>{agreementWords[agreement].label}</strong>
          {fields.length > 0 && ` ${words.fieldsNote(fields.map((field) => fieldWords[field].toLowerCase()).join(', '))}`}
        </>
      ),
      note: agreementWords[agreement].explanation,
    },
    { key: 'verifiability', label: words.axes.verifiability, value: verifiabilityWords[verifiability].label, note: verifiabilityWords[verifiability].explanation },
    {
      key: 'delivery',
      label: words.axes.delivery,
      value: (
        <>
          <strong>
            <StateWord counted={counted} />
          </strong>
          {outcomeEstablished ? (since !== null && ` ${words.since(since)}`) : ` (${words.lastFinding(deliveryWords[delivery].label)})`}
        </>
      ),
      note: countedAsWords[counted].entry,
    },
    {
      key: 'timeliness',
      label: words.axes.timeliness,
      value:
        timeliness.length === 0
          ? words.noTimeliness
          : timeliness.map((row) => (
              <span key={`${row.version} ${row.basis}`} className={styles.line}>
                {timelinessLine(row)}
              </span>
            )),
    },
    confidence === null
      ? { key: 'confidence', label: words.axes.confidence, value: words.noFinding }
      : { key: 'confidence', label: words.axes.confidence, value: confidenceWords[confidence].label, note: confidenceWords[confidence].explanation },
    freshness === null
      ? { key: 'freshness', label: words.axes.freshness, value: words.freshnessNote }
      : { key: 'freshness', label: words.axes.freshness, value: freshnessWords[freshness].label, note: freshnessWords[freshness].explanation },
  ]
  return <Facts facts={facts} />
}
