import { Link } from '@/components/ui/link'
import { DataTable, type Column } from '@/components/table/data-table'
import { DocumentIdLink, DocumentLink } from '@/components/ui/document-link'
import { Section } from '@/components/ui/section'
import { formatDate } from '@/lib/domain/format/date'
import { formatPct } from '@/lib/domain/format/rate'
import { VERIFICATIONS } from '@/lib/domain/record/fields'
import { paths, type UrlParams } from '@/lib/paths'
import type { Frame } from '@/lib/queries/ask'
import { keptClocks } from '@/lib/queries/clock-params'
import { whereKnowledgeStops, type LookedAt, type NewestPoint } from '@/lib/queries/methods/where-knowledge-stops'
import { methodsWords } from '@/lib/words/methods'
import { verificationWords } from '@/lib/words/verification'

const words = methodsWords.columns

const economyColumns = (keep: UrlParams): Column<LookedAt>[] => [
  { key: 'economy', head: words.economy, cell: ({ economy }) => economy.name },
  { key: 'measures', head: words.measures, numeric: true, cell: ({ economy, measures }) => <Link href={paths.measures({ ...keep, imposedBy: economy.id })}>{measures}</Link> },
  { key: 'every', head: words.every, cell: ({ earliest }) => methodsWords.day(earliest) },
  { key: 'any', head: words.any, cell: ({ latest }) => methodsWords.day(latest) },
  { key: 'never', head: words.never, numeric: true, cell: ({ never }) => never },
  {
    key: 'unverified',
    head: words.unverified,
    numeric: true,
    cell: ({ economy, unverified }) => (
      <Link href={paths.measures({ ...keep, imposedBy: economy.id, on: keep.knownOn, state: 'unverified' })}>{unverified}</Link>
    ),
  },
]

const pointColumns = (keep: UrlParams): Column<NewestPoint>[] => [
  { key: 'series', head: methodsWords.pointColumns.series, cell: ({ series }) => <Link href={paths.oneSeries(series.id, keep)}>{series.title}</Link> },
  { key: 'publisher', head: methodsWords.pointColumns.publisher, cell: ({ series }) => series.publisher },
  { key: 'on', head: methodsWords.pointColumns.on, cell: ({ point }) => formatDate(point.on) },
  { key: 'value', head: methodsWords.pointColumns.value, numeric: true, cell: ({ point }) => <DocumentIdLink id={point.documentId} keep={keep}>{formatPct(point.value)}</DocumentIdLink> },
]

/** Where knowledge stops, in days computed from what is recorded. */
export const KnowledgeStops = ({ frame }: { readonly frame: Frame }) => {
  const { world } = frame
  const { economies, newestLaw, newestPoints } = whereKnowledgeStops(world)
  const keep = keptClocks(frame)
  const checked = VERIFICATIONS.map((one) => ({ one, count: [...world.documents.values()].filter(({ verification }) => verification === one).length }))
  return (
    <div id={methodsWords.stopsId}>
      <Section title={methodsWords.stops} note={methodsWords.stopsNote}>
        <DataTable caption={methodsWords.table} columns={economyColumns(keep)} rows={economies} rowKey={({ economy }) => economy.id} />
        {newestLaw === null ? (
          <p>{methodsWords.noLaw}</p>
        ) : (
          <p>
            {methodsWords.newestLaw(newestLaw.publishedOn)} <DocumentLink document={newestLaw} keep={keep} />.
          </p>
        )}
        <p>
          {methodsWords.checked}{' '}
          {checked.map(({ one, count }, index) => (
            <span key={one}>
              {index > 0 && ', '}
              <Link href={paths.sources({ ...keep, checked: one })}>
                {count} {verificationWords[one].label}
              </Link>
            </span>
          ))}
          .
        </p>
        {newestPoints.length > 0 && (
          <DataTable caption={methodsWords.newestPoints} columns={pointColumns(keep)} rows={newestPoints} rowKey={({ series }) => series.id} />
        )}
      </Section>
    </div>
  )
}
