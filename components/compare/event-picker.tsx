import { Link } from '@/components/ui/link'
import { formatDate, formatLongDate } from '@/lib/domain/format/date'
import type { EventRecord } from '@/lib/domain/record/event'
import { paths, type UrlParams } from '@/lib/paths'
import { compareWords } from '@/lib/words/compare'
import { eventKindWords } from '@/lib/words/event-kind'
import { GetForm } from '../ui/get-form'
import { HiddenFields } from '../ui/hidden-fields'
import styles from './event-picker.module.css'

interface EventPickerProps {
  readonly event: EventRecord
  readonly previous: EventRecord | null
  readonly next: EventRecord | null
  /** The summits, talks and truces between the event's two economies, in order of day. */
  readonly dealings: readonly EventRecord[]
  /** The clocks that the choice of another event carries on. */
  readonly keep: Readonly<Record<string, string>>
}

interface NeighbourProps {
  readonly event: EventRecord | null
  readonly rel: 'prev' | 'next'
  readonly keep: UrlParams
}

const Neighbour = ({ event, rel, keep }: NeighbourProps) => {
  if (event === null) return <span />
  const text = compareWords.previous(event.mark, event.on)
  return (
    <Link href={paths.compare(event.id, keep)} rel={rel} className={styles[rel]} title={event.title}>
      {rel === 'prev' ? `← ${text}` : `${text} →`}
    </Link>
  )
}

const kindLine = (event: EventRecord): string =>
  [eventKindWords[event.kind].label, event.place, formatLongDate(event.on)].filter((part) => part !== null).join(' · ')

/** Which event is compared, with the one before, the one after, and all of them to choose from. */
export const EventPicker = ({ event, previous, next, dealings, keep }: EventPickerProps) => {
  const choices = dealings.some(({ id }) => id === event.id) ? dealings : [event, ...dealings]
  return (
    <div className={styles.picker}>
      <nav className={styles.neighbours} aria-label={compareWords.neighbours}>
        <Neighbour event={previous} rel="prev" keep={keep} />
        <Neighbour event={next} rel="next" keep={keep} />
      </nav>
      <p className={styles.kind}>{kindLine(event)}</p>
      <GetForm action={paths.compareFeatured()} className={styles.form}>
        <HiddenFields values={keep} />
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
      </GetForm>
    </div>
  )
}
