import { problem } from './problem'

/** The methods that every address of the API answers to; HEAD comes from Next, which leaves the body of GET away. */
const ALLOW = 'GET, HEAD, OPTIONS'

const refuse = (request: Request): Response =>
  problem('method-not-allowed', { detail: `${request.method} is not possible here. Use GET.` }, { Allow: ALLOW })

/** Handlers for the methods that would write (nothing is written through this API) and for the question which do not. */
export const otherMethods = {
  POST: refuse,
  PUT: refuse,
  PATCH: refuse,
  DELETE: refuse,
  OPTIONS: (): Response => new Response(null, { status: 204, headers: { Allow: ALLOW } }),
}
