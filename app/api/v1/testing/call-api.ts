import { z } from 'zod'
import { describeApi } from '../openapi.json/description'
import * as unknownRoute from '../[[...path]]/route'
import * as changesetsRoute from '../changesets/route'
import * as changesetRoute from '../changesets/[id]/route'
import * as changesRoute from '../changesets/[id]/changes/route'
import * as changeRoute from '../changesets/[id]/changes/[ordinal]/route'
import * as submissionRoute from '../changesets/[id]/submission/route'
import * as commitmentsRoute from '../commitments/route'
import * as commitmentsCsvRoute from '../commitments.csv/route'
import * as commitmentRoute from '../commitments/[id]/route'
import * as compareRoute from '../compare/[event]/route'
import * as documentsCsvRoute from '../documents.csv/route'
import * as documentsRoute from '../documents/route'
import * as documentRoute from '../documents/[id]/route'
import * as editionsRoute from '../editions/route'
import * as editionRoute from '../editions/[number]/route'
import * as errataRoute from '../errata/route'
import * as eventsRoute from '../events/route'
import * as eventsCsvRoute from '../events.csv/route'
import * as healthRoute from '../health/route'
import * as measureRoute from '../measures/[id]/route'
import * as measuresRoute from '../measures/route'
import * as measuresCsvRoute from '../measures.csv/route'
import * as openapiRoute from '../openapi.json/route'
import * as ratesRoute from '../rates/route'
import * as ratesCsvRoute from '../rates.csv/route'
import * as rateSeriesRoute from '../rates/series/route'
import * as rateSeriesCsvRoute from '../rates/series.csv/route'
import * as searchRoute from '../search/route'
import * as searchCsvRoute from '../search.csv/route'
import * as oneSeriesRoute from '../series/[id]/route'
import * as seriesRoute from '../series/route'
import * as seriesCsvRoute from '../series.csv/route'
import { answerCheck, type SeenAnswer } from './answer-check'

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS'
type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Response | Promise<Response>

const ROUTES: readonly (readonly [RegExp, Readonly<Record<Method, Handler>>])[] = [
  [/^\/api\/v1\/health$/, healthRoute],
  [/^\/api\/v1\/rates$/, ratesRoute],
  [/^\/api\/v1\/rates\/series$/, rateSeriesRoute],
  [/^\/api\/v1\/changesets$/, changesetsRoute],
  [/^\/api\/v1\/changesets\/(?<id>[^/]+)$/, changesetRoute],
  [/^\/api\/v1\/changesets\/(?<id>[^/]+)\/changes$/, changesRoute],
  [/^\/api\/v1\/changesets\/(?<id>[^/]+)\/changes\/(?<ordinal>[^/]+)$/, changeRoute],
  [/^\/api\/v1\/changesets\/(?<id>[^/]+)\/submission$/, submissionRoute],
  [/^\/api\/v1\/compare\/(?<event>[^/]+)$/, compareRoute],
  [/^\/api\/v1\/measures$/, measuresRoute],
  [/^\/api\/v1\/measures\/(?<id>[^/]+)$/, measureRoute],
  [/^\/api\/v1\/commitments$/, commitmentsRoute],
  [/^\/api\/v1\/commitments\.csv$/, commitmentsCsvRoute],
  [/^\/api\/v1\/commitments\/(?<id>[^/]+)$/, commitmentRoute],
  [/^\/api\/v1\/editions$/, editionsRoute],
  [/^\/api\/v1\/editions\/(?<number>[^/]+)$/, editionRoute],
  [/^\/api\/v1\/errata$/, errataRoute],
  [/^\/api\/v1\/events$/, eventsRoute],
  [/^\/api\/v1\/documents$/, documentsRoute],
  [/^\/api\/v1\/documents\.csv$/, documentsCsvRoute],
  [/^\/api\/v1\/documents\/(?<id>[^/]+)$/, documentRoute],
  [/^\/api\/v1\/series$/, seriesRoute],
  [/^\/api\/v1\/series\/(?<id>[^/]+)$/, oneSeriesRoute],
  [/^\/api\/v1\/search$/, searchRoute],
  [/^\/api\/v1\/search\.csv$/, searchCsvRoute],
  [/^\/api\/v1\/rates\.csv$/, ratesCsvRoute],
  [/^\/api\/v1\/rates\/series\.csv$/, rateSeriesCsvRoute],
  [/^\/api\/v1\/measures\.csv$/, measuresCsvRoute],
  [/^\/api\/v1\/events\.csv$/, eventsCsvRoute],
  [/^\/api\/v1\/series\.csv$/, seriesCsvRoute],
  [/^\/api\/v1\/openapi\.json$/, openapiRoute],
  // Next prefers the addresses above, as this list does.
  [/^\/api\/v1(\/.*)?$/, unknownRoute],
]

let check: ((answer: SeenAnswer) => string[]) | undefined

/** Refuses an answer that the description of the API does not have, by status, type or shape. */
const holdAgainstDescription = async (method: Method, path: string, response: Response): Promise<void> => {
  check ??= answerCheck(JSON.parse(JSON.stringify(describeApi())))
  const [headers, body] = [Object.fromEntries(response.headers), await response.clone().text()]
  const misfits = check({ method, path: path.slice('/api/v1'.length), status: response.status, headers, body })
  if (misfits.length > 0) throw new Error(`${method} ${path} does not answer as described: ${misfits.join('; ')}`)
}

/**
 * Asks the API as a browser would, without a server between: the handler of the path gets the request. Whatever it answers
 * must be what the description of the API says, so that every test that asks tests that too.
 */
export const callApi = async (
  address: string,
  { method = 'GET', headers = {}, body }: { method?: Method; headers?: Record<string, string>; body?: string } = {},
): Promise<Response> => {
  const url = new URL(`/api/v1${address}`, 'http://parley.test')
  for (const [pattern, route] of ROUTES) {
    const match = pattern.exec(url.pathname)
    if (match === null) continue
    const response = await route[method](new Request(url, { method, headers, ...(body === undefined ? {} : { body }) }), { params: Promise.resolve({ ...match.groups }) })
    await holdAgainstDescription(method, url.pathname, response)
    return response
  }
  throw new Error(`no route for ${url.pathname}`)
}

/** The answer to `address`, which must be one, held against its schema to the last field. */
export const askApi = async <T>(schema: z.ZodType<T>, address: string): Promise<T> => {
  const response = await callApi(address)
  const body: unknown = await response.json()
  if (response.status !== 200) throw new Error(`${address} answered ${response.status}: ${JSON.stringify(body)}`)
  return schema.parse(body)
}
