import type { ProblemName } from '@/lib/queries/contract/problem'
import { VERBS } from '../handlers'
import type { KeyedAddress, KeyedVerb } from '../keyed-verb'
import { LIMIT_HEADERS, problems, segmentParameter, type DescribedVerb, type PathItem } from './operation'
import { queryParameters, referenceTo } from './schemas'

/** The name by which operations ask for an API key. */
export const API_KEY = 'apiKey'

/** What the varying segments of these paths name. */
const SEGMENTS: Readonly<Record<string, string>> = {
  id: 'The id of the changeset, as it was answered when it was made.',
  ordinal: 'The number of the change within its changeset.',
}

/** What can go wrong whatever is asked with a key. */
const ALWAYS: readonly ProblemName[] = ['invalid', 'unauthorized', 'forbidden', 'too-many', 'unexpected', 'unavailable']
const OF_BODIES: readonly ProblemName[] = ['too-large', 'unsupported-type']

const json = (schema: Parameters<typeof referenceTo>[0]) => ({ 'application/json': { schema: referenceTo(schema) } })

const describe = (path: string, { operationId, summary, parameters, body, answer, problems: own }: KeyedVerb): DescribedVerb => ({
  operationId,
  summary,
  security: [{ [API_KEY]: [] }],
  parameters: [
    ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => segmentParameter({ name, description: SEGMENTS[name] ?? '' })),
    ...queryParameters(parameters),
  ],
  ...(body === undefined ? {} : { requestBody: { required: true, content: json(body) } }),
  responses: {
    [answer.status]: {
      description: summary,
      headers: { ...LIMIT_HEADERS, ...(answer.status === 201 && path === '/changesets' ? { Location: { $ref: '#/components/headers/Location' } } : {}) },
      ...(answer.schema === null ? {} : { content: json(answer.schema) }),
    },
    ...problems([...ALWAYS, ...own, ...(body === undefined ? [] : OF_BODIES)]),
  },
})

/** An address that is asked with an API key, with what each of its verbs does there. */
export const keyedOperations = (path: string, address: KeyedAddress): readonly [string, PathItem] => [
  path,
  Object.fromEntries(
    VERBS.flatMap((verb) => {
      const described = address[verb]
      return described === undefined ? [] : [[verb.toLowerCase(), describe(path, described)]]
    }),
  ),
]
