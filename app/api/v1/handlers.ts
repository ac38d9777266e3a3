import { problem } from './problem'
import { allowanceOf, rateHeaders, tooMany } from './rate-limit'

type Handler<Context> = (request: Request, context: Context) => Response | Promise<Response>

/** The verbs by which something is done or read; HEAD comes from Next, which leaves the body of GET away. */
export const VERBS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
export type Verb = (typeof VERBS)[number]

/** The methods that an address answers to which has these verbs. */
const allowOf = (verbs: readonly Verb[]): string => [...verbs.flatMap((verb) => (verb === 'GET' ? ['GET', 'HEAD'] : [verb])), 'OPTIONS'].join(', ')

const ALLOW = allowOf(['GET'])

/**
 * Pages of any origin may read the API and see these headers: nothing in it is anybody's own, and no cookie is looked at.
 * Every answer says so, refusals too, or else a page could not read why it was refused.
 */
const SHARED = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': 'ETag, Link, RateLimit, RateLimit-Policy, Retry-After' }

/** What a browser is told that asks before it reads: with which methods and headers, and for how many seconds that holds. */
const PREFLIGHT = {
  'Access-Control-Allow-Methods': ALLOW,
  'Access-Control-Allow-Headers': 'Accept, Content-Type, If-None-Match',
  'Access-Control-Max-Age': '86400',
}

/** What was answered to somebody who showed a key is for them alone, and is kept by nobody; that it was refused, too. */
const OWN = { 'Cache-Control': 'private, no-store' }

const withHeaders =
  <Context>(headers: Readonly<Record<string, string>>, handler: Handler<Context>) =>
  async (request: Request, context: Context): Promise<Response> => {
    const response = await handler(request, context)
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
    return response
  }

const refuse = (allow: string) => (request: Request) =>
  problem('method-not-allowed', { detail: `${request.method} is not possible here. There is ${allow}.` }, { Allow: allow })

/** Answers within what the reader's address may ask; the answer says how much that still is. */
const limited =
  <Context>(handler: Handler<Context>): Handler<Context> =>
  async (request, context) => {
    const allowance = await allowanceOf(request)
    if (allowance === null) return handler(request, context)
    const response = allowance.isSpent ? tooMany(allowance) : await handler(request, context)
    for (const [name, value] of Object.entries(rateHeaders(allowance))) response.headers.set(name, value)
    return response
  }

const reading = <Context>(get: Handler<Context>) => {
  const refused = withHeaders(SHARED, refuse(ALLOW))
  return {
    GET: withHeaders(SHARED, get),
    POST: refused,
    PUT: refused,
    PATCH: refused,
    DELETE: refused,
    OPTIONS: withHeaders(SHARED, () => new Response(null, { status: 204, headers: { Allow: ALLOW, ...PREFLIGHT } })),
  }
}

/** The handlers of an address that is read by GET alone, by everybody. */
export const handlers = <Context>(get: Handler<Context>) => reading(limited(get))

/** As {@link handlers}, for an address that machines ask all the time to see whether we are up. */
export const unlimitedHandlers = <Context>(get: Handler<Context>) => reading(get)

/**
 * The handlers of an address of what is not public, asked with an API key. No page of another origin may ask it: a key is a
 * program's, and a page that held one would have shown it to its reader. So nothing here allows an origin, and a browser
 * that asks first, as it must before it sends a key, is told no more than the methods.
 */
export const ownHandlers = <Context>(verbs: Partial<Record<Verb, Handler<Context>>>) => {
  const allow = allowOf(VERBS.filter((verb) => verbs[verb] !== undefined))
  const answering = (verb: Verb) => withHeaders(OWN, limited(verbs[verb] ?? refuse(allow)))
  return {
    GET: answering('GET'),
    POST: answering('POST'),
    PUT: answering('PUT'),
    PATCH: answering('PATCH'),
    DELETE: answering('DELETE'),
    OPTIONS: withHeaders(OWN, () => new Response(null, { status: 204, headers: { Allow: allow } })),
  }
}
