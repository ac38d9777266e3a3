import { Link } from '@/components/ui/link'
import { CitedDocument } from '@/components/documents/cited-documents'
import { DatedList } from '@/components/ui/dated-list'
import { Section } from '@/components/ui/section'
import { paths } from '@/lib/paths'
import { keptClocks } from '@/lib/queries/clock-params'
import { measureWords } from '@/lib/words/measure'
import type { MeasurePage } from './_read'
import styles from './measure.module.css'

interface PartProps {
  readonly page: MeasurePage
}

/** Events near the steps of the measure. */
export const EventsPart = ({ page: { detail, frame } }: PartProps) => (
  <Section title={measureWords.eventsTitle} note={measureWords.eventsNote}>
    {detail.events.length === 0 ? (
      <p>{measureWords.eventsEmpty}</p>
    ) : (
      <DatedList
        items={detail.events.map(({ id, on, title, href }) => ({
          key: id,
          on,
          text: href === null ? title : <Link href={paths.compare(id, keptClocks(frame))}>{title}</Link>,
          document: null,
        }))}
      />
    )}
  </Section>
)

/** Documents that the measure cites for what it is, beyond those that did something to it; nothing when there are none. */
export const SourcesPart = ({ page: { detail, frame } }: PartProps) => {
  const acting = new Set(detail.provisions.map(({ document }) => document.id))
  const others = detail.measure.documents.filter(({ id }) => !acting.has(id))
  if (others.length === 0) return null
  return (
    <Section title={measureWords.sourcesTitle}>
      <ul className={styles.sources}>
        {others.map((document) => (
          <li key={document.id}>
            <CitedDocument document={document} keep={keptClocks(frame)} /> <span className={styles.quiet}>{document.publisher}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
