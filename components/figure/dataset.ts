import type { Period } from '@/lib/domain/period'
import { addDays, type PlainDate } from '@/lib/domain/plain-date'
import { paths } from '@/lib/paths'
import { datasetWords } from '@/lib/words/dataset'
import { shellWords } from '@/lib/words/shell'
import type { FigureAddress } from './figure-address'
import type { FigureData } from './figure-data'

const LICENCE = 'https://spdx.org/licenses/MIT.html'

/** Both days are among those covered; the last is null where they go on. */
interface CoveredDays {
  readonly first: PlainDate
  readonly last: PlainDate | null
}

/** The days that periods in their order cover together; null where there is none. */
export const coveredDays = (periods: readonly Period[]): CoveredDays | null => {
  const [begin, end] = [periods[0], periods.at(-1)]
  if (begin === undefined || end === undefined) return null
  return { first: begin.from, last: end.to === null ? null : addDays(end.to, -1) }
}

/** What a page tells of its data beside its figures. */
export interface DatasetFacts {
  /** Its name, where it is another than the title of the page. */
  readonly name?: string
  /** The first and last day that the data cover, instead of the days of the page. */
  readonly covers?: CoveredDays | null
  /** The address at which the API answers with the same. */
  readonly api?: string
  /** The document that the data are about. */
  readonly about?: { readonly name: string; readonly publisher: string; readonly publishedOn: PlainDate; readonly url: string | null }
}

/** Days as schema.org writes them: two with a slash between, two dots for an end that is open. */
const coverage = ({ on, before, after }: FigureAddress['stamp'], covers: DatasetFacts['covers']): string | undefined => {
  if (covers) return `${covers.first}/${covers.last ?? '..'}`
  return before === null || after === null ? (on ?? undefined) : `${before}/${after}`
}

const download = (encodingFormat: string, contentUrl: string) => ({ '@type': 'DataDownload', encodingFormat, contentUrl })

const aboutDocument = ({ name, publisher, publishedOn, url }: NonNullable<DatasetFacts['about']>) => ({
  '@type': 'CreativeWork', name, datePublished: publishedOn, publisher: { '@type': 'Organization', name: publisher }, ...(url === null ? {} : { url }),
})

/** A page as a schema.org Dataset, its version the edition: what catalogues of data find and cite it by. */
export const datasetOf = (origin: string, address: FigureAddress, figures: readonly FigureData[], facts: DatasetFacts = {}) => {
  const { page, path, params, stamp, title } = address
  const name = facts.name ?? title
  const temporalCoverage = coverage(stamp, facts.covers)
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name,
    description: datasetWords.description(name, figures.map((figure) => figure.title), stamp),
    url: `${origin}${paths.at(path, params)}`,
    license: LICENCE,
    version: String(stamp.edition),
    isAccessibleForFree: true,
    ...(temporalCoverage === undefined ? {} : { temporalCoverage }),
    creator: { '@type': 'Organization', name: shellWords.name, url: origin },
    ...(facts.about === undefined ? {} : { isBasedOn: aboutDocument(facts.about) }),
    distribution: [
      ...figures.map(({ id }) => download('text/csv', `${origin}${paths.figureFile(page, id, 'full.csv', params)}`)),
      ...(facts.api === undefined ? [] : [download('application/json', `${origin}${facts.api}`)]),
    ],
  }
}

/** Data as the text of a script element: no value in it can end the element. */
export const scriptText = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c')
