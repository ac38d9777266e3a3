import Link from 'next/link'
import { formatDate, formatLastDay } from '@/lib/domain/format/date'
import { formatDecimal } from '@/lib/domain/format/number'
import { formatRate } from '@/lib/domain/format/rate'
import type { DecimalText } from '@/lib/domain/decimal-text'
import type { Act, Standing } from '@/lib/domain/measure/provision'
import type { PlainDate } from '@/lib/domain/plain-date'
import type { Rate } from '@/lib/domain/rate'
import type { Verification } from '@/lib/domain/record/fields'
import { paths, type UrlParams } from '@/lib/paths'
import { actWords } from '@/lib/words/act'
import { documentWords } from '@/lib/words/document'
import { measureWords } from '@/lib/words/measure'
import { standingWords } from '@/lib/words/standing'
import { DataTable, type Column } from '../table/data-table'
import { VerificationWord } from './verification-word'

/** What the document does to one measure. */
export interface CitedProvisionRow {
  readonly id: string
  readonly measure: { readonly id: string; readonly title: string }
  readonly act: Act
  readonly standing: Standing
  readonly rate: Rate | null
  readonly from: PlainDate | null
  readonly to: PlainDate | null
  readonly verification: Verification
}

const words = documentWords.provisionColumns

const provisionColumns = (keep: UrlParams): Column<CitedProvisionRow>[] => [
  { key: 'measure', head: words.measure, cell: ({ measure }) => <Link href={paths.measure(measure.id, keep)}>{measure.title}</Link> },
  { key: 'standing', head: words.standing, cell: ({ standing }) => standingWords[standing].label },
  { key: 'act', head: words.act, cell: ({ act }) => actWords[act].label },
  { key: 'rate', head: words.rate, numeric: true, cell: ({ rate }) => (rate === null ? '–' : formatRate(rate)) },
  { key: 'from', head: words.from, cell: ({ from }) => (from === null ? measureWords.noDay : formatDate(from)) },
  { key: 'to', head: words.to, cell: formatLastDay },
  { key: 'checked', head: words.checked, cell: VerificationWord },
]

interface ResultProps<Row> {
  readonly rows: readonly Row[]
  readonly keep: UrlParams
}

/** The provisions that a document carries. */
export const CitedProvisions = ({ rows, keep }: ResultProps<CitedProvisionRow>) => (
  <DataTable caption={documentWords.provisions} columns={provisionColumns(keep)} rows={rows} rowKey={({ id }) => id} />
)

/** A value of a published average. */
export interface CitedPointRow {
  readonly series: { readonly id: string; readonly title: string; readonly unit: string }
  readonly on: PlainDate
  readonly value: DecimalText
}

const pointColumns = (keep: UrlParams): Column<CitedPointRow>[] => [
  { key: 'series', head: documentWords.pointColumns.series, cell: ({ series }) => <Link href={paths.oneSeries(series.id, keep)}>{series.title}</Link> },
  { key: 'on', head: documentWords.pointColumns.on, cell: ({ on }) => <time dateTime={on}>{formatDate(on)}</time> },
  { key: 'value', head: documentWords.pointColumns.value, numeric: true, cell: ({ value }) => formatDecimal(value) },
  { key: 'unit', head: documentWords.pointColumns.unit, cell: ({ series }) => series.unit },
]

/** The points that a document gives. */
export const CitedPoints = ({ rows, keep }: ResultProps<CitedPointRow>) => (
  <DataTable caption={documentWords.points} columns={pointColumns(keep)} rows={rows} rowKey={({ series, on }) => `${series.id} ${on}`} />
)
