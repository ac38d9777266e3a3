import { formatLongDate } from '@/lib/domain/format/date'
import type { DatedChange } from '@/lib/domain/compare/changes-by-day'
import type { PlainDate } from '@/lib/domain/plain-date'
import type { UrlParams } from '@/lib/paths'
import { CitedDocument } from '../documents/cited-documents'
import type { DocumentRef } from '../ui/document-link'
import { Section } from '../ui/section'
import styles from './change-days.module.css'
import { ChangeText } from './change-text'

/** A day with its changes, each with the document that it rests on. */
export interface ShownDay {
  readonly on: PlainDate
  readonly changes: readonly { readonly key: string; readonly change: DatedChange; readonly document: DocumentRef | null }[]
}

interface ChangeDaysProps {
  readonly days: readonly ShownDay[]
  /** The clocks that links carry on. */
  readonly keep: UrlParams
}

/** Day by day, newest first, what became known, was enacted and came into force. */
export const ChangeDays = ({ days, keep }: ChangeDaysProps) =>
  days.map(({ on, changes }) => (
    <Section key={on} title={formatLongDate(on)}>
      <ul className={styles.list}>
        {changes.map(({ key, change, document }) => (
          <li key={key} className={styles.item}>
            <ChangeText change={change} keep={keep} />
            {document !== null && (
              <span className={styles.document}>
                <CitedDocument document={document} keep={keep} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  ))
