import { AnnouncedList } from '@/components/measures/announced-list'
import { KnownTable } from '@/components/measures/known-table'
import { ProvisionTable } from '@/components/measures/provision-table'
import { Section } from '@/components/ui/section'
import { keptClocks } from '@/lib/queries/clock-params'
import { measureWords } from '@/lib/words/measure'
import type { MeasurePage } from './_read'

interface PartProps {
  readonly page: MeasurePage
}

/** What was announced and is not law. */
export const AnnouncedPart = ({ page: { detail, frame } }: PartProps) => (
  <Section title={measureWords.announcedTitle} note={measureWords.announcedNote}>
    {detail.current.announced.length === 0 ? (
      <p>{measureWords.announcedNone}</p>
    ) : (
      <AnnouncedList rows={detail.current.announced} keep={keptClocks(frame)} />
    )}
  </Section>
)

/** What each document did. */
export const ProvisionsPart = ({ page: { detail, frame } }: PartProps) => (
  <Section title={measureWords.provisionsTitle} note={measureWords.provisionsNote}>
    <ProvisionTable rows={detail.provisions} keep={keptClocks(frame)} />
  </Section>
)

/** What was known when; without any law there is nothing that could have changed. */
export const KnownPart = ({ page: { detail, frame } }: PartProps) =>
  detail.known.length === 0 ? null : (
    <Section title={measureWords.knownTitle} note={measureWords.knownNote}>
      <KnownTable rows={detail.known} keep={keptClocks(frame)} />
    </Section>
  )
