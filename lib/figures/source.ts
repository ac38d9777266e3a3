import { cellOf, dayCell, linkCell, textCell } from '@/components/figure/cells'
import type { FigureData } from '@/components/figure/figure-data'
import { figureTable, type ColumnOf } from '@/components/figure/figure-table'
import { formatDecimal } from '@/lib/domain/format/number'
import { paths, type UrlParams } from '@/lib/paths'
import type { Asked } from '@/lib/queries/ask'
import type { CitedCommitment, CitedPoint, DocumentAnswer, DocumentQuery } from '@/lib/queries/documents/contract'
import type { World } from '@/lib/queries/world'
import { bearingWords, whoseWords } from '@/lib/words/commitment-axes'
import { documentWords } from '@/lib/words/document'
import { measureWords } from '@/lib/words/measure'
import { fullCitedCommitments } from './full/cited-commitments'
import { fullPoints } from './full/points'
import { fullProvisions } from './full/provisions'
import { citedProvisionsTable } from './tables/provisions'

/** All that the page of a document shows. */
export interface SourcePage extends Asked<DocumentQuery> {
  readonly answer: DocumentAnswer
}

const words = documentWords.pointColumns

const pointColumns = (keep: UrlParams): ColumnOf<CitedPoint>[] => [
  { key: 'series', head: words.series, cell: ({ series }) => linkCell(series.title, paths.oneSeries(series.id, keep)) },
  { key: 'on', head: words.on, cell: ({ on }) => dayCell(on) },
  { key: 'value', head: words.value, numeric: true, cell: ({ value }) => cellOf([{ text: formatDecimal(value) }], value) },
  { key: 'unit', head: words.unit, cell: ({ series }) => textCell(series.unit) },
]

const factWords = documentWords.commitmentColumns

const commitmentColumns = (keep: UrlParams, world: World): ColumnOf<CitedCommitment>[] => [
  { key: 'commitment', head: factWords.commitment, cell: ({ commitment }) => linkCell(commitment.title, paths.commitment(commitment.id, keep)) },
  { key: 'fact', head: factWords.fact, cell: ({ fact }) => textCell(documentWords.commitmentFacts[fact]) },
  { key: 'on', head: factWords.on, cell: ({ on }) => dayCell(on) },
  {
    key: 'whose',
    head: factWords.whose,
    cell: ({ whose, speaker }) => textCell(speaker === null ? whoseWords[whose] : (world.economies.get(speaker)?.name ?? speaker)),
  },
  { key: 'bearing', head: factWords.bearing, cell: ({ bearing }) => textCell(bearingWords[bearing]) },
]

/** The figures of the page of one document: what it does to measures and bears on, and the averages that it gives. */
export const sourceFigures = ({ answer, frame: { world } }: SourcePage, keep: UrlParams): FigureData[] => {
  const { document, restsOnIt } = answer
  const record = world.documents.get(document.id)
  const sources = record === undefined ? [] : [record]
  const { provisions, points, commitments } = restsOnIt
  return [
    ...(provisions.length === 0
      ? []
      : [
          {
            id: 'provisions',
            title: documentWords.provisions,
            subtitle: document.title,
            sentence: measureWords.provisionsSentence(provisions.map(({ standing }) => standing)),
            chart: null,
            table: citedProvisionsTable(provisions, keep),
            full: fullProvisions(
              world.measures.map((known) => ({ ...known, provisions: known.provisions.filter(({ documentId }) => documentId === document.id) })),
              world,
            ),
            sources,
          },
        ]),
    ...(commitments.length === 0
      ? []
      : [
          {
            id: 'commitments',
            title: documentWords.commitments,
            subtitle: document.title,
            sentence: documentWords.commitmentsSentence(commitments.length, new Set(commitments.map(({ commitment }) => commitment.id)).size),
            chart: null,
            table: figureTable(
              documentWords.commitments,
              commitmentColumns(keep, world),
              commitments,
              ({ commitment, fact, on, whose, bearing }) => [commitment.id, fact, on, whose, bearing].join(' '),
            ),
            full: fullCitedCommitments(commitments),
            sources,
          },
        ]),
    ...(points.length === 0
      ? []
      : [
          {
            id: 'points',
            title: documentWords.points,
            subtitle: document.title,
            sentence: documentWords.pointsSentence(points.length),
            chart: null,
            table: figureTable(documentWords.points, pointColumns(keep), points, ({ series, on }) => `${series.id} ${on}`),
            full: fullPoints(world.series.filter(({ series }) => points.some((point) => point.series.id === series.id))),
            sources,
          },
        ]),
  ]
}
