import { AnnouncedList } from '@/components/measures/announced-list'
import { Section } from '@/components/ui/section'
import { statedBesideLaw } from '@/lib/domain/measure/announcements'
import { keptClocks } from '@/lib/queries/clock-params'
import { announcements } from '@/lib/queries/measures/measure-entry'
import { measureWords } from '@/lib/words/measure'
import type { MeasurePage } from './_read'

/** What was announced and is not law, and what a law states for a day to come without enacting it yet. */
export const AnnouncedPart = ({ page: { detail, frame, known, query } }: { readonly page: MeasurePage }) => {
  const keep = keptClocks(frame)
  const beside = announcements(statedBesideLaw(known.provisions, query), frame.world)
  return (
    <Section title={measureWords.announcedTitle} note={measureWords.announcedNote}>
      {detail.current.announced.length === 0 ? <p>{measureWords.announcedNone}</p> : <AnnouncedList rows={detail.current.announced} keep={keep} />}
      {beside.length > 0 && (
        <>
          <p>{measureWords.besideLaw}</p>
          <AnnouncedList rows={beside} keep={keep} />
        </>
      )}
    </Section>
  )
}
