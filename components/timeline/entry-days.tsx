import { formatDate } from '@/lib/domain/format/date'
import type { PlainDate } from '@/lib/domain/plain-date'
import type { Certainty } from '@/lib/domain/timeline/entries'
import type { UrlParams } from '@/lib/paths'
import type { Word } from '@/lib/words/word'
import { timelineWords } from '@/lib/words/timeline'
import { DocumentLink, type DocumentRef } from '../ui/document-link'
import { Link } from '../ui/link'
import styles from './entry-days.module.css'

/** An entry of the timeline as its list has it. */
export interface ShownEntry {
  readonly key: string
  readonly on: PlainDate
  readonly word: Word
  readonly name: string
  /** Null where no page of it is known. */
  readonly href: string | null
  readonly said: string
  readonly certainty: Certainty
  readonly isEvent: boolean
  readonly documents: readonly DocumentRef[]
}

interface EntryDaysProps {
  /** Oldest first. */
  readonly entries: readonly ShownEntry[]
  readonly knownOn: PlainDate
  /** The clocks that links carry on. */
  readonly keep: UrlParams
}

/** Neighbours of one kind that rest on the same documents: what one document did on one day, its name once. */
const runsOf = (entries: readonly ShownEntry[]): ShownEntry[][] =>
  entries.reduce<ShownEntry[][]>((runs, entry) => {
    const last = runs.at(-1)
    const sameAs = (other: ShownEntry): boolean =>
      other.word.label === entry.word.label && other.documents.map(({ id }) => id).join() === entry.documents.map(({ id }) => id).join()
    return last?.[0] !== undefined && sameAs(last[0]) ? [...runs.slice(0, -1), [...last, entry]] : [...runs, [entry]]
  }, [])

const Said = ({ entry: { href, name, said } }: { readonly entry: ShownEntry }) => (
  <>
    {href === null ? name : <Link href={href}>{name}</Link>}
    {said !== '' && `: ${said}`}
  </>
)

const Run = ({ run, keep }: { readonly run: readonly ShownEntry[]; readonly keep: UrlParams }) => {
  const [first] = run
  if (first === undefined) return null
  const { word, certainty, isEvent, documents } = first
  return (
    <li className={styles.run} data-event={isEvent}>
      <span className={styles.kind} data-certainty={certainty} title={word.explanation}>
        {word.label}
      </span>{' '}
      {run.length === 1 ? (
        <Said entry={first} />
      ) : (
        <ul className={styles.several}>
          {run.map((entry) => (
            <li key={entry.key}>
              <Said entry={entry} />
            </li>
          ))}
        </ul>
      )}
      {documents.length > 0 && (
        <span className={styles.documents}>
          {documents.map((document) => (
            <DocumentLink key={document.id} document={document} keep={keep} />
          ))}
        </span>
      )}
    </li>
  )
}

const Day = ({ on, entries, keep }: { readonly on: PlainDate; readonly entries: readonly ShownEntry[]; readonly keep: UrlParams }) => (
  <li className={styles.day}>
    <time dateTime={on}>{formatDate(on)}</time>
    <ul>
      {runsOf(entries).map((run) => (
        <Run key={run[0]?.key} run={run} keep={keep} />
      ))}
    </ul>
  </li>
)

/** Day by day, oldest first: what happened, then, set apart, what lay ahead of the day known. */
export const EntryDays = ({ entries, knownOn, keep }: EntryDaysProps) => {
  const days = [...new Set(entries.map(({ on }) => on))]
  const day = (on: PlainDate) => <Day key={on} on={on} entries={entries.filter((entry) => entry.on === on)} keep={keep} />
  const ahead = days.filter((on) => on > knownOn)
  return (
    <>
      <ol className={styles.days}>{days.filter((on) => on <= knownOn).map(day)}</ol>
      {ahead.length > 0 && (
        <>
          <p className={styles.separator}>{timelineWords.separator(knownOn)}</p>
          <ol className={styles.days}>{ahead.map(day)}</ol>
        </>
      )}
    </>
  )
}
