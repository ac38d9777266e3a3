import { cellOf, countedCell, textCell } from '@/components/figure/cells'
import { type FigureCell, type FigureTable, wordTable } from '@/components/figure/figure-table'
import { countedAs } from '@/lib/domain/commitment/moved'
import type { CommitmentStatus } from '@/lib/domain/commitment/status'
import type { ListedCommitment } from '@/lib/queries/commitments/commitment-entry'
import { agreementWords, confidenceWords, fieldWords, freshnessWords, verifiabilityWords } from '@/lib/words/commitment-axes'
import { commitmentWords } from '@/lib/words/commitment-pages'
import { countedAsWords, deliveryWords } from '@/lib/words/delivery'
import { timelinessNote } from '@/lib/words/timeliness'
import { timelinessCell } from './commitments'

const words = commitmentWords

interface Answer {
  readonly axis: keyof typeof words.axes
  readonly answer: FigureCell
  /** What the answer means, or what it is measured against. */
  readonly meaning: string
}

const strongCell = (text: string): FigureCell => cellOf([{ text, look: 'strong' }], text)

const agreement = ({ agreement: reading, fields }: CommitmentStatus): Answer => {
  const { label, explanation } = agreementWords[reading]
  const about = fields.length === 0 ? '' : ` ${words.fieldsNote(fields.map((field) => fieldWords[field].toLowerCase()).join(', '))}`
  return { axis: 'agreement', answer: cellOf([{ text: label, look: 'strong' }, { text: about }], `${label}${about}`), meaning: explanation }
}

const delivery = (status: CommitmentStatus): Answer => {
  const counted = countedAs(status)
  const { explanation, entry } = countedAsWords[counted]
  const line = status.outcomeEstablished ? (status.since === null ? null : words.since(status.since)) : words.lastFinding(deliveryWords[status.delivery].label)
  return { axis: 'delivery', answer: countedCell(counted, ...(line === null ? [] : [{ text: line, beginsLine: true as const }])), meaning: `${explanation} ${entry}` }
}

const answersOf = ({ file, status }: ListedCommitment): Answer[] => {
  const { verifiability, timeliness, confidence, freshness } = status
  return [
    agreement(status),
    { axis: 'verifiability', answer: strongCell(verifiabilityWords[verifiability].label), meaning: verifiabilityWords[verifiability].explanation },
    delivery(status),
    {
      axis: 'timeliness',
      answer: timeliness.length === 0 ? strongCell(words.noTimeliness) : timelinessCell(status),
      meaning: timelinessNote(file.commitment.kind, timeliness),
    },
    confidence === null
      ? { axis: 'confidence', answer: strongCell(words.noFinding), meaning: words.confidenceNote }
      : { axis: 'confidence', answer: strongCell(confidenceWords[confidence].label), meaning: confidenceWords[confidence].explanation },
    freshness === null
      ? { axis: 'freshness', answer: strongCell(words.notReviewed), meaning: words.freshnessNote }
      : { axis: 'freshness', answer: strongCell(freshnessWords[freshness].label), meaning: freshnessWords[freshness].explanation },
  ]
}

/** The six answers about one commitment, each by itself and with what it means. */
export const sixAnswersTable = (listed: ListedCommitment): FigureTable => {
  const heads = words.statusColumns
  return wordTable<Answer>(
    words.statusTitle,
    [
      { key: 'axis', head: heads.axis, cell: ({ axis }) => textCell(words.axes[axis]) },
      { key: 'answer', head: heads.answer, cell: ({ answer }) => answer },
      { key: 'meaning', head: heads.meaning, cell: ({ meaning }) => textCell(meaning) },
    ],
    answersOf(listed),
    ({ axis }) => axis,
  )
}
