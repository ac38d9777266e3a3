import { problem } from './problem'

/** The methods that every address of the API answers to; HEAD and OPTIONS come from Next. */
const ALLOW = 'GET, HEAD, OPTIONS'

const refuse = (request: Request): Response =>
  problem('method-not-allowed', { detail: `${request.method} is not possible here. Use GET.` }, { Allow: ALLOW })

/** Handlers for the methods that would write: nothing is written through this API. */
export const refusedMethods = { POST: refuse, PUT: refuse, PATCH: refuse, DELETE: refuse }
