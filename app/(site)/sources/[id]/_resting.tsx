import { Link } from '@/components/ui/link'
import { DatasetBlock } from '@/components/figure/dataset-block'
import { Figure } from '@/components/figure/figure'
import { DatedList } from '@/components/ui/dated-list'
import { EmptyState } from '@/components/ui/empty-state'
import { Section } from '@/components/ui/section'
import { sourceFigurePage } from '@/lib/figures/pages/source'
import { paths } from '@/lib/paths'
import { publicOrigin } from '@/lib/platform/origin'
import { keptClocks } from '@/lib/queries/clock-params'
import { datasetWords } from '@/lib/words/dataset'
import { documentWords } from '@/lib/words/document'
import type { SourcePage } from './_read'
import styles from './source.module.css'

/** Everything known that rests on the document, each kind under its own heading; a document without any says so. */
export const Resting = ({ page }: { readonly page: SourcePage }) => {
  const { answer, frame } = page
  const { provisions, measures, events, points, commitments } = answer.restsOnIt
  const keep = keptClocks(frame)
  const acted = new Set(provisions.map(({ measure }) => measure.id))
  const onlyCiting = measures.filter(({ id }) => !acted.has(id))
  if (provisions.length + onlyCiting.length + events.length + points.length + commitments.length === 0)
    return (
      <Section title={documentWords.title}>
        <EmptyState reason={documentWords.nothing} />
      </Section>
    )
  const { address, figures } = sourceFigurePage(page)
  const { title, publisher, publishedOn, url } = answer.document
  return (
    <>
      {figures.map((figure) => (
        <Figure key={figure.id} figure={figure} address={address} />
      ))}
      {events.length > 0 && (
        <Section title={documentWords.events}>
          <DatedList
            items={events.map(({ id, on, title, href }) => ({
              key: id,
              on,
              text: href === null ? title : <Link href={paths.compare(id, keep)}>{title}</Link>,
              document: null,
            }))}
          />
        </Section>
      )}
      {onlyCiting.length > 0 && (
        <Section title={documentWords.measures}>
          <ul className={styles.list}>
            {onlyCiting.map(({ id, title }) => (
              <li key={id}>
                <Link href={paths.measure(id, keep)}>{title}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <DatasetBlock
        origin={publicOrigin()}
        address={address}
        figures={figures}
        name={datasetWords.resting(address.title)}
        about={{ name: title, publisher, publishedOn, url }}
        api={paths.api.document(answer.document.id, keep)}
      />
    </>
  )
}
