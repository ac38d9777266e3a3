import Form from 'next/form'
import Link from 'next/link'
import { formatDate, formatLongDate } from '@/lib/domain/format/date'
import type { EventRecord } from '@/lib/domain/record/event'
import { paths } from '@/lib/paths'
import { compareWords } from '@/lib/words/compare'
import { eventKindWords } from '@/lib/words/event-kind'
import styles from './event-picker.module.css'

interface EventPickerProps {
  readonly event: EventRecord
  readonly previous: EventRecord | null
  readonly next: EventRecord | null
  /** The summits, talks and truces between the event's two economies, in order of day. */
  readonly dealings: readonly EventRecord[]
}

const Neighbour = ({ event, rel }: { readonly event: EventRecord | null; readonly rel: 'prev' | 'next' }) => {
  if (event === null) return <span />
  const text = compareWords.previous(event.mark, event.on)
  return (
    <Link href={paths.compare(event.id)} rel={rel} className={styles[rel]} title={event.title}>
      {rel === 'prev' ? `← ${text}` : `${text} →`}
    </Link>
  )
}

const kindLine = (event: EventRecord): string =>
  [eventKindWords[event.kind].label, event.place, formatLongDate(event.on)].filter((part) => part !== null).join(' · ')

/** Which event is compared, with the one before, the one after, and all of them to choose from. */
export const EventPicker = ({ event, previous, next, dealings }: EventPickerProps) => {
  const choices = dealings.some(({ id }) => id === event.id) ? dealings : [event, ...dealings]
  return (
    <div className={styles.picker}>
      <nav className={styles.neighbours} aria-label={compareWords.neighbours}>
        <Neighbour event={previous} rel="prev" />
        <Neighbour event={next} rel="next" />
      </nav>
      <p className={styles.kind}>{kindLine(event)}</p>
      <Form action={paths.compareFeatured()} className={styles.form}>
        <label>
          <span className={styles.label}>{compareWords.picker}</span>
          <select name="event" defaultValue={event.id} key={event.id}>
            {choices.map((choice) => (
              <option key={choice.id} value={choice.id}>
                {`${formatDate(choice.on)} · ${choice.title}`}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{compareWords.pickerButton}</button>
      </Form>
    </div>
  )
}
