import { Link } from '@/components/ui/link'
import { formatDate } from '@/lib/domain/format/date'
import { formatRate } from '@/lib/domain/format/rate'
import type { LegalState, RateState } from '@/lib/domain/measure/rate-period'
import type { ScopeKind } from '@/lib/domain/measure/measure'
import type { PlainDate } from '@/lib/domain/plain-date'
import type { Rate } from '@/lib/domain/rate'
import type { UrlParams } from '@/lib/paths'
import { measuresWords } from '@/lib/words/measures'
import { scopeKindWords } from '@/lib/words/scope-kind'
import { CitedDocuments } from '../documents/cited-documents'
import type { DocumentRef } from '../ui/document-link'
import { StateBadge } from '../ui/state-badge'
import styles from './measure-list.module.css'

/** One measure of the list with its state on the day. */
export interface MeasureRow {
  readonly id: string
  readonly title: string
  readonly href: string
  readonly scope: { readonly kind: ScopeKind; readonly description: string }
  readonly targets: string
  readonly authority: string
  readonly state: RateState
  readonly legalState: LegalState
  readonly rate: Rate | null
  readonly from: PlainDate | null
  readonly announced: number
  readonly documents: readonly DocumentRef[]
}

/** Measures under one heading; without one the list has a single group. */
export interface MeasureGroup {
  readonly key: string
  readonly title: string | null
  readonly rows: readonly MeasureRow[]
}

interface MeasureListProps {
  readonly groups: readonly MeasureGroup[]
  /** The clocks that links to documents carry on. */
  readonly keep: UrlParams
}

const words = measuresWords.columns

const Row = ({ row, keep }: { readonly row: MeasureRow; readonly keep: UrlParams }) => (
  <tr>
    <th scope="row" className={styles.duty}>
      <Link href={row.href}>{row.title}</Link>
      <span className={styles.goods}>
        {row.scope.kind === 'all-goods' && <b>{scopeKindWords['all-goods'].label}</b>}
        {row.scope.kind === 'all-goods' ? ` · ${row.targets}` : `${row.targets} · ${row.scope.description}`}
      </span>
    </th>
    <td className={styles.wide}>{row.authority}</td>
    <td>
      <StateBadge state={row.state} legalState={row.state === 'none' ? 'valid' : row.legalState} />
      {row.announced > 0 && <span className={styles.announced}>{measuresWords.announced(row.announced)}</span>}
    </td>
    <td data-numeric="true">{row.rate === null ? '–' : formatRate(row.rate)}</td>
    <td className={styles.wide}>{row.from === null ? '–' : <time dateTime={row.from}>{formatDate(row.from)}</time>}</td>
    <td className={styles.wide}>
      <CitedDocuments documents={row.documents} keep={keep} moreHref={row.href} />
    </td>
  </tr>
)

/** The measures with their state, a group for each economy that imposes them; the phone keeps duty, state and rate. */
export const MeasureList = ({ groups, keep }: MeasureListProps) => (
  <table className={styles.table}>
    <caption className={styles.caption}>{measuresWords.table}</caption>
    <thead>
      <tr>
        <th scope="col" className={styles.duty}>{words.duty}</th>
        <th scope="col" className={styles.wide}>{words.authority}</th>
        <th scope="col">{words.state}</th>
        <th scope="col" data-numeric="true">
          {words.rate}
        </th>
        <th scope="col" className={styles.wide}>{words.from}</th>
        <th scope="col" className={styles.wide}>{words.documents}</th>
      </tr>
    </thead>
    {groups.map(({ key, title, rows }) => (
      <tbody key={key}>
        {title !== null && (
          <tr>
            <th scope="rowgroup" colSpan={6} className={styles.group}>
              {title}
            </th>
          </tr>
        )}
        {rows.map((row) => (
          <Row key={row.id} row={row} keep={keep} />
        ))}
      </tbody>
    ))}
  </table>
)
