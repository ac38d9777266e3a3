import { problem } from './problem'
import { allowanceOf, rateHeaders, tooMany } from './rate-limit'

type Handler<Context> = (request: Request, context: Context) => Response | Promise<Response>

/** The methods that every address of the API answers to; HEAD comes from Next, which leaves the body of GET away. */
const ALLOW = 'GET, HEAD, OPTIONS'

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

const shared =
  <Context>(handler: Handler<Context>) =>
  async (request: Request, context: Context): Promise<Response> => {
    const response = await handler(request, context)
    for (const [name, value] of Object.entries(SHARED)) response.headers.set(name, value)
    return response
  }

const refuse = shared((request) =>
  problem('method-not-allowed', { detail: `${request.method} is not possible here. Use GET.` }, { Allow: ALLOW }),
)

const tellMethods = shared(() => new Response(null, { status: 204, headers: { Allow: ALLOW, ...PREFLIGHT } }))

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

const reading = <Context>(get: Handler<Context>) => ({
  GET: shared(get),
  POST: refuse,
  PUT: refuse,
  PATCH: refuse,
  DELETE: refuse,
  OPTIONS: tellMethods,
})

/** The handlers of an address of the API, which is read by GET alone: nothing is written through this API. */
export const handlers = <Context>(get: Handler<Context>) => reading(limited(get))

/** As {@link handlers}, for an address that machines ask all the time to see whether we are up. */
export const unlimitedHandlers = <Context>(get: Handler<Context>) => reading(get)
