import { Link } from '@/components/ui/link'
import type { EventRecord } from '@/lib/domain/record/event'
import { paths, type UrlParams } from '@/lib/paths'
import { compareWords } from '@/lib/words/compare'
import { eventKindWords } from '@/lib/words/event-kind'
import { DatedList } from '../ui/dated-list'
import type { DocumentRef } from '../ui/document-link'

interface CausesProps {
  readonly events: readonly { readonly event: EventRecord; readonly document: DocumentRef | null }[]
  /** The clocks that the links carry on. */
  readonly keep: UrlParams
}

const Happening = ({ event, keep }: { readonly event: EventRecord; readonly keep: UrlParams }) => (
  <>
    {event.parties.length > 1 ? <Link href={paths.compare(event.id, keep)}>{event.title}</Link> : event.title}{' '}
    <small>({eventKindWords[event.kind].label.toLowerCase()})</small>
  </>
)

/** The other events inside the window, with the document that each rests on. */
export const Causes = ({ events, keep }: CausesProps) =>
  events.length === 0 ? (
    <p>{compareWords.causesEmpty}</p>
  ) : (
    <DatedList
      keep={keep}
      items={events.map(({ event, document }) => ({
        key: event.id,
        on: event.on,
        text: <Happening event={event} keep={keep} />,
        document,
      }))}
    />
  )
