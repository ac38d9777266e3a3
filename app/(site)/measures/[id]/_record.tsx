import { AnnouncedList } from '@/components/measures/announced-list'
import { Section } from '@/components/ui/section'
import { keptClocks } from '@/lib/queries/clock-params'
import { measureWords } from '@/lib/words/measure'
import type { MeasurePage } from './_read'

/** What was announced and is not law. */
export const AnnouncedPart = ({ page: { detail, frame } }: { readonly page: MeasurePage }) => (
  <Section title={measureWords.announcedTitle} note={measureWords.announcedNote}>
    {detail.current.announced.length === 0 ? (
      <p>{measureWords.announcedNone}</p>
    ) : (
      <AnnouncedList rows={detail.current.announced} keep={keptClocks(frame)} />
    )}
  </Section>
)
