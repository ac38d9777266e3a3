import type { ProblemName } from '@/lib/queries/contract/problem'
import { PROBLEM_KINDS } from '../problem'
import type { Endpoint } from './endpoints'
import { queryParameters, referenceTo, type Parameter } from './schemas'

const TAG_HEADER = { ETag: { $ref: '#/components/headers/ETag' } }

const problems = (names: readonly ProblemName[]) =>
  Object.fromEntries(names.map((name) => [PROBLEM_KINDS[name].status, { $ref: `#/components/responses/${name}` }]))

const segmentParameter = ({ name, description }: NonNullable<Endpoint['segment']>): Parameter => ({
  name, in: 'path', required: true, description, schema: { type: 'string' },
})

/** What GET does at one address. */
export const operation = ({ operationId, summary, read, segment, tagged }: Endpoint) => ({
  operationId,
  summary,
  parameters: [
    ...(segment === undefined ? [] : [segmentParameter(segment)]),
    ...queryParameters(read.parameters),
    ...(tagged ? [{ $ref: '#/components/parameters/IfNoneMatch' }] : []),
  ],
  responses: {
    200: {
      description: summary,
      ...(tagged ? { headers: TAG_HEADER } : {}),
      content: { 'application/json': { schema: referenceTo(read.answerSchema) } },
    },
    ...(tagged ? { 304: { description: 'The answer of the tag given still holds.', headers: TAG_HEADER } } : {}),
    ...problems(['invalid', ...(segment === undefined ? [] : ['not-found' as const]), 'unexpected', 'unavailable']),
  },
})
