import type { ProblemName } from '@/lib/queries/contract/problem'
import { PagingParameters } from '@/lib/queries/paging'
import type { Table } from '@/lib/queries/table'
import { CSV_SUFFIX } from '../csv-asked'
import { PROBLEM_KINDS } from '../problem'
import type { Endpoint } from './endpoints'
import { queryParameters, referenceTo, type JsonSchema, type Parameter } from './schemas'

/** What one verb does at one address. */
export interface DescribedVerb {
  readonly operationId: string
  readonly summary: string
  readonly parameters: readonly (Parameter | { readonly $ref: string })[]
  readonly security?: readonly object[]
  readonly requestBody?: object
  readonly responses: Readonly<Record<string, object>>
}

/** What an address does, by verb. */
export type PathItem = Readonly<Partial<Record<'get' | 'post' | 'put' | 'patch' | 'delete', DescribedVerb>>>

type Content = Readonly<Record<string, { readonly schema: JsonSchema }>>

const TAG_HEADER = { ETag: { $ref: '#/components/headers/ETag' } }

const LINK_HEADER = { Link: { $ref: '#/components/headers/Link' } }

export const LIMIT_HEADERS = {
  RateLimit: { $ref: '#/components/headers/RateLimit' },
  'RateLimit-Policy': { $ref: '#/components/headers/RateLimit-Policy' },
}

export const problems = (names: readonly ProblemName[]) =>
  Object.fromEntries(names.map((name) => [PROBLEM_KINDS[name].status, { $ref: `#/components/responses/${name}` }]))

export const segmentParameter = ({ name, description }: NonNullable<Endpoint['segment']>): Parameter => ({
  name, in: 'path', required: true, description, schema: { type: 'string' },
})

const csvContent = (columns: Table<never>['columns']): Content => ({
  'text/csv': {
    schema: {
      type: 'string',
      description: [
        'A line of names, then a line for each row. A text that a spreadsheet would run as a formula has an apostrophe in front.\n',
        ...columns.map(({ name, description }) => `- \`${name}\`: ${description}`),
      ].join('\n'),
    },
  },
})

const jsonContent = ({ answerSchema }: Endpoint['read']): Content => ({ 'application/json': { schema: referenceTo(answerSchema) } })

const answering = ({ operationId, summary, read, segment, tagged, unlimited }: Endpoint, content: Content): DescribedVerb => ({
  operationId,
  summary,
  parameters: [
    ...(segment === undefined ? [] : [segmentParameter(segment)]),
    ...queryParameters(read.parameters),
    ...(read.paged === undefined ? [] : queryParameters(PagingParameters)),
    ...(tagged ? [{ $ref: '#/components/parameters/IfNoneMatch' }] : []),
  ],
  responses: {
    200: {
      description: summary,
      headers: { ...(tagged ? TAG_HEADER : {}), ...(read.paged === undefined ? {} : LINK_HEADER), ...(unlimited ? {} : LIMIT_HEADERS) },
      content,
    },
    ...(tagged ? { 304: { description: 'The answer of the tag given still holds.', headers: { ...TAG_HEADER, ...LIMIT_HEADERS } } } : {}),
    ...problems([
      'invalid',
      ...(segment === undefined && read.paged === undefined ? [] : ['not-found' as const]),
      // Whatever keeps us from telling that we are well, we are not.
      ...(unlimited ? [] : (['too-many', 'unexpected'] as const)),
      'unavailable',
    ]),
  },
})

/** The addresses at which an endpoint answers, with what GET does there: a list or a series has a second one for CSV alone. */
export const operations = (path: string, endpoint: Endpoint) => {
  const { read, operationId, summary } = endpoint
  const json = jsonContent(read)
  if (read.table === undefined) return [[path, { get: answering(endpoint, json) }] as const]
  const csv = csvContent(read.table.columns)
  const alone = { ...endpoint, operationId: `${operationId}Csv`, summary: `${summary}, as CSV` }
  return [
    [path, { get: answering(endpoint, { ...json, ...csv }) }] as const,
    [`${path}${CSV_SUFFIX}`, { get: answering(alone, csv) }] as const,
  ]
}
