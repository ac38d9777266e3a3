import { cellOf, countedCell, dayCell, textCell } from '@/components/figure/cells'
import { figureTable, type FigureCell, type FigureTable, wordTable } from '@/components/figure/figure-table'
import { formatDecimal } from '@/lib/domain/format/number'
import { addDays, type PlainDate } from '@/lib/domain/plain-date'
import type { UrlParams } from '@/lib/paths'
import type { CommitmentAnswer, PaceAnswer } from '@/lib/queries/commitments/detail-contract'
import type { AssessmentAnswer, ObservationAnswer, TermsAnswer } from '@/lib/queries/contract/commitment'
import type { World } from '@/lib/queries/world'
import { boundWords, confidenceWords, paceWords, tierWords } from '@/lib/words/commitment-axes'
import { commitmentWords } from '@/lib/words/commitment-pages'
import { basisName, timelinessShort } from '@/lib/words/timeliness'
import { evidenceCell } from './evidence-cell'

const words = commitmentWords

const amountCell = ({ amount, unit }: TermsAnswer): FigureCell =>
  amount === null ? textCell('') : cellOf([{ text: `${formatDecimal(amount)} ${unit ?? ''}`.trim() }], `${amount} ${unit ?? ''}`.trim())

const valueCell = ({ value, upper, unit, bound }: ObservationAnswer): FigureCell => {
  const figure = upper === null ? formatDecimal(value) : `${formatDecimal(value)} to ${formatDecimal(upper)}`
  return cellOf([{ text: `${boundWords[bound]} ${figure} ${unit}`.trim() }], value)
}

const lastDayOf = (periodTo: PlainDate | null): PlainDate | null => (periodTo === null ? null : addDays(periodTo, -1))

/** Every version of the terms. */
export const termsTable = (terms: readonly TermsAnswer[], world: World, keep: UrlParams): FigureTable => {
  const heads = words.termsColumns
  return wordTable<TermsAnswer>(
    words.termsTitle,
    [
      {
        key: 'version',
        head: heads.version,
        cell: ({ version, supersedesVersion }) =>
          cellOf(
            [{ text: String(version) }, ...(supersedesVersion === null ? [] : [{ text: words.supersedes(supersedesVersion), look: 'quiet' as const, beginsLine: true as const }])],
            version,
          ),
      },
      { key: 'metric', head: heads.metric, cell: ({ metric }) => textCell(metric) },
      { key: 'amount', head: heads.amount, cell: amountCell },
      { key: 'basis', head: heads.basis, cell: ({ basis }) => textCell(basisName(basis)) },
      { key: 'from', head: heads.period, cell: ({ periodFrom }) => dayCell(periodFrom) },
      { key: 'deadline', head: heads.deadline, cell: ({ deadline }) => dayCell(deadline) },
      { key: 'statedBy', head: heads.statedBy, cell: ({ statedBy }) => textCell(world.economies.get(statedBy)?.name ?? statedBy) },
      { key: 'statedOn', head: heads.statedOn, cell: ({ statedOn }) => dayCell(statedOn) },
      { key: 'documents', head: heads.documents, cell: ({ evidence }) => evidenceCell(evidence, world, keep) },
    ],
    terms,
    ({ version }) => String(version),
  )
}

type TimelinessRow = CommitmentAnswer['timeliness'][number] & { readonly deadline: PlainDate | null }

/** Every deadline, with how it was met on each basis. */
export const timelinessTable = ({ timeliness, terms }: CommitmentAnswer): FigureTable => {
  const heads = words.timelinessColumns
  const rows = timeliness.map((row): TimelinessRow => ({ ...row, deadline: terms.find(({ version }) => version === row.version)?.deadline ?? null }))
  return figureTable<TimelinessRow>(
    words.timelinessTitle,
    [
      { key: 'version', head: heads.version, cell: ({ version }) => cellOf([{ text: String(version) }], version) },
      { key: 'deadline', head: heads.deadline, cell: ({ deadline }) => dayCell(deadline) },
      { key: 'basis', head: heads.basis, cell: ({ basis }) => textCell(basisName(basis)) },
      { key: 'result', head: heads.result, cell: (row) => cellOf([{ text: timelinessShort(row) }], row.result) },
      { key: 'days', head: heads.days, numeric: true, meaning: 'days from the deadline; positive is late', cell: ({ days }) => cellOf([{ text: String(days).replace('-', '−') }], days) },
    ],
    rows,
    ({ version, basis }) => `${version} ${basis ?? 'none'}`,
  )
}

/** Everything that was counted. */
export const observationsTable = (observations: readonly ObservationAnswer[], world: World, keep: UrlParams): FigureTable => {
  const heads = words.observedColumns
  return wordTable<ObservationAnswer>(
    words.observedTitle,
    [
      { key: 'metric', head: heads.metric, cell: ({ metric }) => textCell(metric) },
      { key: 'basis', head: heads.basis, cell: ({ basis }) => textCell(basisName(basis)) },
      { key: 'from', head: heads.from, cell: ({ periodFrom }) => dayCell(periodFrom) },
      { key: 'through', head: heads.through, cell: ({ periodTo }) => dayCell(lastDayOf(periodTo), 'open') },
      { key: 'value', head: heads.value, numeric: true, cell: valueCell },
      { key: 'kind', head: heads.kind, cell: ({ cumulative }) => textCell(cumulative ? words.cumulative : words.single) },
      { key: 'known', head: heads.known, cell: ({ knownFrom }) => dayCell(knownFrom) },
      { key: 'documents', head: heads.documents, cell: ({ evidence }) => evidenceCell(evidence, world, keep) },
      { key: 'note', head: heads.note, cell: ({ note }) => textCell(note ?? '') },
    ],
    observations,
    ({ id }) => id,
  )
}

const twoDecimals = (value: number): string => value.toFixed(2)

/** Targets pro rata against what was observed. */
export const paceTable = (paces: readonly PaceAnswer[]): FigureTable => {
  const heads = words.paceColumns
  return figureTable<PaceAnswer>(
    words.paceTitle,
    [
      { key: 'version', head: heads.version, cell: ({ version }) => cellOf([{ text: String(version) }], version) },
      { key: 'basis', head: heads.basis, cell: ({ basis }) => textCell(basisName(basis)) },
      { key: 'asOf', head: heads.asOf, cell: ({ asOf }) => dayCell(asOf) },
      { key: 'observed', head: heads.observed, numeric: true, cell: ({ observed }) => cellOf([{ text: formatDecimal(observed) }], observed) },
      { key: 'target', head: heads.target, numeric: true, cell: ({ target }) => cellOf([{ text: formatDecimal(target) }], target) },
      { key: 'due', head: heads.due, numeric: true, meaning: 'share of the target, 0 to 1', cell: ({ linear }) => textCell(twoDecimals(linear.share)) },
      { key: 'ratio', head: heads.ratio, numeric: true, cell: ({ linear }) => textCell(twoDecimals(linear.ratio)) },
      { key: 'band', head: heads.band, cell: ({ linear }) => textCell(paceWords[linear.band].label) },
    ],
    paces,
    ({ version, basis }) => `${version} ${basis ?? 'none'}`,
  )
}

/** The findings, each with its reason and evidence. */
export const findingsTable = (assessments: readonly AssessmentAnswer[], world: World, keep: UrlParams): FigureTable => {
  const heads = words.findingsColumns
  return wordTable<AssessmentAnswer>(
    words.findingsTitle,
    [
      { key: 'on', head: heads.on, cell: ({ on }) => dayCell(on) },
      { key: 'known', head: heads.known, cell: ({ knownFrom }) => dayCell(knownFrom) },
      { key: 'delivery', head: heads.delivery, cell: ({ delivery }) => countedCell(delivery) },
      { key: 'reason', head: heads.reason, cell: ({ reason }) => textCell(reason) },
      { key: 'confidence', head: heads.confidence, cell: ({ confidence }) => textCell(confidenceWords[confidence].label) },
      { key: 'tier', head: heads.tier, cell: ({ tier }) => textCell(tier === null ? '' : tierWords[tier].label) },
      { key: 'documents', head: heads.documents, cell: ({ evidence }) => evidenceCell(evidence, world, keep) },
    ],
    assessments,
    ({ id }) => id,
  )
}
