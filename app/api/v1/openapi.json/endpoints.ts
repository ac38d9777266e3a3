import { z } from 'zod'
import { commitment } from '@/lib/queries/commitments/commitment'
import { commitments } from '@/lib/queries/commitments/commitments'
import { compare } from '@/lib/queries/compare/compare'
import { documents } from '@/lib/queries/documents/documents'
import { document } from '@/lib/queries/documents/document'
import { edition } from '@/lib/queries/editions/edition'
import { editions } from '@/lib/queries/editions/editions'
import { errata } from '@/lib/queries/editions/errata'
import { events } from '@/lib/queries/events/events'
import { HealthAnswer, HealthParameters } from '@/lib/queries/health/contract'
import { measure } from '@/lib/queries/measures/measure'
import { measures } from '@/lib/queries/measures/measures'
import { rateSeries } from '@/lib/queries/rates/rate-series'
import { rates } from '@/lib/queries/rates/rates'
import { search } from '@/lib/queries/search/search'
import { series } from '@/lib/queries/series/series'
import { seriesList } from '@/lib/queries/series/series-list'
import type { Table } from '@/lib/queries/table'

/** What the description tells of one address. A `Read` carries its parameters and its answer; the rest is words. */
export interface Endpoint {
  readonly operationId: string
  readonly summary: string
  readonly read: {
    readonly parameters: z.ZodObject
    readonly answerSchema: z.ZodType
    /** There where the answer is told as CSV too. */
    readonly table?: Pick<Table<never>, 'columns'>
    /** There where the answer can be told page by page. */
    readonly paged?: unknown
  }
  /** What the one varying segment of the path names; absent where nothing varies. */
  readonly segment?: { readonly name: string; readonly description: string }
  /** Whether the answer has an entity tag and can be asked for again with it. */
  readonly tagged: boolean
  /** Whether it may be asked without limit, as machines do that watch whether we are up. */
  readonly unlimited?: true
}

export const DescriptionParameters = z.strictObject({})

const description = {
  parameters: DescriptionParameters,
  answerSchema: z.looseObject({ openapi: z.string() }).meta({ id: 'Description', description: 'An OpenAPI 3.1 document.' }),
}

/** Every address of the API below its root, in the order in which a reader meets them. */
export const ENDPOINTS: Readonly<Record<string, Endpoint>> = {
  '/rates': {
    operationId: 'rates',
    summary: 'What one economy charges another on a day: every measure with its state, and the country-wide total',
    read: rates,
    tagged: true,
  },
  '/rates/series': {
    operationId: 'rateSeries',
    summary: 'How the country-wide additional duty changes over a span of days',
    read: rateSeries,
    tagged: true,
  },
  '/compare/{event}': {
    operationId: 'compare',
    summary: 'What two economies charged each other before and after an event',
    read: compare,
    segment: { name: 'event', description: 'The id of the event, as in /events.' },
    tagged: true,
  },
  '/measures': {
    operationId: 'measures',
    summary: 'Every measure known, filtered and sorted, with its state on a day',
    read: measures,
    tagged: true,
  },
  '/measures/{id}': {
    operationId: 'measure',
    summary: 'One measure: its timeline, what each document did to it, and what was known of it when',
    read: measure,
    segment: { name: 'id', description: 'The id of the measure, as in /measures.' },
    tagged: true,
  },
  '/commitments': {
    operationId: 'commitments',
    summary: 'Every commitment listed on a day, filtered and sorted, with its six answers',
    read: commitments,
    tagged: true,
  },
  '/commitments/{id}': {
    operationId: 'commitment',
    summary: 'One commitment: what both parties say, its terms, what was counted, and what was found when',
    read: commitment,
    segment: { name: 'id', description: 'The id of the commitment, as in /commitments.' },
    tagged: true,
  },
  '/events': { operationId: 'events', summary: 'The dated happenings known, in order of day', read: events, tagged: true },
  '/documents': { operationId: 'documents', summary: 'The documents known, filtered and sorted', read: documents, tagged: true },
  '/documents/{id}': {
    operationId: 'document',
    summary: 'One document, how far it was checked, and everything that rests on it',
    read: document,
    segment: { name: 'id', description: 'The id of the document, as answers cite it.' },
    tagged: true,
  },
  '/series': {
    operationId: 'seriesList',
    summary: 'The published averages known, each with its method',
    read: seriesList,
    tagged: true,
  },
  '/series/{id}': {
    operationId: 'series',
    summary: 'One published average: its method and its points, each with its document',
    read: series,
    segment: { name: 'id', description: 'The id of the series, as in /series.' },
    tagged: true,
  },
  '/search': {
    operationId: 'search',
    summary: 'Measures, events, documents and series that hold words, a citation or a code of goods, best first',
    read: search,
    tagged: true,
  },
  '/editions': {
    operationId: 'editions',
    summary: 'Every edition: why and by whom it was published, and how many records it changed',
    read: editions,
    tagged: true,
  },
  '/editions/{number}': {
    operationId: 'edition',
    summary: 'One edition and what it changed, record by record and field by field',
    read: edition,
    segment: { name: 'number', description: 'The number of the edition, as in /editions.' },
    tagged: true,
  },
  '/errata': {
    operationId: 'errata',
    summary: 'What was recorded and turned out wrong, what is recorded now, why, and which pages it affects',
    read: errata,
    tagged: true,
  },
  '/health': {
    operationId: 'health',
    summary: 'Whether the app is up and reaches its database',
    read: { parameters: HealthParameters, answerSchema: HealthAnswer },
    tagged: false,
    unlimited: true,
  },
  '/openapi.json': { operationId: 'description', summary: 'This description', read: description, tagged: true },
}
