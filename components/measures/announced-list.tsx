import type { Act } from '@/lib/domain/measure/provision'
import type { PlainDate } from '@/lib/domain/plain-date'
import type { Rate } from '@/lib/domain/rate'
import type { UrlParams } from '@/lib/paths'
import { capitalize } from '@/lib/words/duty-sentences'
import { announcedDays, announcedStep } from '@/lib/words/step'
import { CitedDocument } from '../documents/cited-documents'
import type { DocumentRef } from '../ui/document-link'
import styles from './announced-list.module.css'

/** What was announced and is not law, with the documents that state it. */
export interface AnnouncedRow {
  readonly act: Act
  readonly rate: Rate | null
  readonly from: PlainDate | null
  readonly to: PlainDate | null
  readonly documents: readonly DocumentRef[]
}

interface AnnouncedListProps {
  readonly rows: readonly AnnouncedRow[]
  readonly keep: UrlParams
}

/** Announcements that still stand, a ring before each as on the chart. */
export const AnnouncedList = ({ rows, keep }: AnnouncedListProps) => (
  <ul className={styles.list}>
    {rows.map((row) => (
      <li key={`${row.act} ${row.from} ${row.to} ${row.documents[0]?.id}`}>
        <strong>{capitalize(announcedStep(row.act, row.rate))}</strong> {announcedDays(row)}
        <span className={styles.documents}>
          {row.documents.map((document) => (
            <CitedDocument key={document.id} document={document} keep={keep} />
          ))}
        </span>
      </li>
    ))}
  </ul>
)
