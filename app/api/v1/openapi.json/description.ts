import { paths } from '@/lib/paths'
import { PROBLEMS, Problem } from '@/lib/queries/contract/problem'
import { APP_VERSION } from '@/lib/queries/version'
import { PROBLEM_KINDS } from '../problem'
import { CHANGESET_ADDRESSES } from '../changesets/verbs'
import type { KeyedAddress, KeyedVerb } from '../keyed-verb'
import { ENDPOINTS } from './endpoints'
import { API_KEY, keyedOperations } from './keyed-operation'
import { operations, type PathItem } from './operation'
import { componentSchemas, referenceTo } from './schemas'

const ABOUT = `What economies charge each other at the border, before and after a summit, each figure with its documents.

Three clocks stand in every answer: \`on\`, the day on which a rate is in force; \`knownOn\`, what had been published by that
day; \`edition\`, what we had recorded. All default to now, in UTC, and the answer says which they were. With all three
written out an answer is the same for ever.

Days are calendar days without a time zone, year-month-day. Decimals are text with the digits that the document gives.
A parameter that is not known, is given twice or has a value that is not understood is refused by name, never replaced.
Lists come whole unless a page is asked for; then Link names the others. One address may ask 600 times a minute unless the
service says otherwise in RateLimit-Policy; who asks more is told 429 with Retry-After.
Lists and series are told as CSV too: to who accepts text/csv, and at the same address with .csv at the end of its path. HEAD
answers as GET does, without the body.

What is recorded changes by changesets. Somebody with an API key makes one, fills it, and hands it over; somebody else
publishes it on our pages, and never by program. Bodies are JSON. Whoever changes what is there says which edition or revision
they saw: where somebody else was first the answer is 409 with both versions field by field, and nothing is overwritten.
These addresses answer no page of another origin.`

const keyed: readonly KeyedVerb[] = Object.values(CHANGESET_ADDRESSES).flatMap((address: KeyedAddress) => Object.values(address))
const answersByKey = keyed.flatMap(({ answer: { schema } }) => (schema === null ? [] : [schema]))
const bodiesByKey = keyed.flatMap(({ body }) => (body === undefined ? [] : [body]))

const responses = () =>
  Object.fromEntries(
    PROBLEMS.map((name) => [
      name,
      {
        description: `${PROBLEM_KINDS[name].title}.`,
        ...(name === 'too-many' || name === 'unavailable' ? { headers: { 'Retry-After': { $ref: '#/components/headers/Retry-After' } } } : {}),
        ...(name === 'unauthorized' ? { headers: { 'WWW-Authenticate': { $ref: '#/components/headers/WWW-Authenticate' } } } : {}),
        content: { 'application/problem+json': { schema: referenceTo(Problem) } },
      },
    ]),
  )

/** The API described for programs, in OpenAPI 3.1. */
export const describeApi = () => ({
  openapi: '3.1.1',
  info: {
    title: 'Parley',
    version: APP_VERSION,
    description: ABOUT,
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/api/v1' }],
  externalDocs: { url: paths.apiDocs(), description: 'The same to read and to try.' },
  paths: Object.fromEntries<PathItem>([
    ...Object.entries(ENDPOINTS).flatMap(([path, endpoint]) => operations(path, endpoint)),
    ...Object.entries(CHANGESET_ADDRESSES).map(([path, address]) => keyedOperations(path, address)),
  ]),
  components: {
    schemas: {
      ...componentSchemas([...Object.values(ENDPOINTS).map(({ read }) => read.answerSchema), ...answersByKey, Problem], 'output'),
      ...componentSchemas(bodiesByKey, 'input'),
    },
    securitySchemes: {
      [API_KEY]: {
        type: 'http',
        scheme: 'bearer',
        description: 'An API key, parley_…, which who has an account makes at /admin/me. It does what its owner may do and it was made for, until it ends.',
      },
    },
    responses: responses(),
    headers: {
      ETag: {
        description: 'Names the answer. Another edition, another day or another query has another tag.',
        schema: { type: 'string' },
      },
      Link: {
        description: 'RFC 8288: first, prev, next and last page, where a page was asked for.',
        schema: { type: 'string' },
      },
      RateLimit: {
        description: 'How often this address may still ask (r), and in how many seconds it may ask everything again (t); absent where requests are not limited.',
        schema: { type: 'string' },
      },
      'RateLimit-Policy': {
        description: 'How often one address may ask (q) within how many seconds (w).',
        schema: { type: 'string' },
      },
      Location: { description: 'Where what was made stands.', schema: { type: 'string' } },
      'WWW-Authenticate': { description: 'How to show who asks: Bearer.', schema: { type: 'string' } },
      'Retry-After': { description: 'In how many seconds to ask again.', schema: { type: 'string' } },
    },
    parameters: {
      IfNoneMatch: {
        name: 'If-None-Match',
        in: 'header',
        required: false,
        description: 'The tag of an answer kept; if it still holds, the answer is 304 without a body.',
        schema: { type: 'string' },
      },
    },
  },
})
