import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { countedAs } from '@/lib/platform/counted-as'
import { environment } from '@/lib/platform/env'
import { problem } from './problem'

/** Seconds over which requests are counted. */
const WINDOW = 60

/** How much an address may still ask, and seconds until it may ask everything again. */
export interface Allowance {
  readonly limit: number
  readonly remaining: number
  readonly resetsIn: number
  readonly isSpent: boolean
}

/** Counts the requests of each address within a window, in the memory of this process; each process counts for itself. */
export const createRateLimit = (limit: number): ((address: string) => Promise<Allowance>) => {
  const counter = new RateLimiterMemory({ points: limit, duration: WINDOW })
  const tell = ({ remainingPoints, msBeforeNext }: RateLimiterRes, isSpent: boolean): Allowance => ({
    limit,
    remaining: Math.max(0, remainingPoints),
    resetsIn: Math.max(1, Math.ceil(msBeforeNext / 1_000)),
    isSpent,
  })
  return async (address) => {
    try {
      return tell(await counter.consume(address), false)
    } catch (spent) {
      if (spent instanceof RateLimiterRes) return tell(spent, true)
      throw spent
    }
  }
}

/** The allowance as the RateLimit fields of the HTTP API working group spell it. */
export const rateHeaders = ({ limit, remaining, resetsIn }: Allowance): Record<string, string> => ({
  'RateLimit-Policy': `"address";q=${limit};w=${WINDOW}`,
  RateLimit: `"address";r=${remaining};t=${resetsIn}`,
})

/** The answer to who has asked too much: how much is allowed, and when to come again. */
export const tooMany = (allowance: Allowance): Response =>
  problem(
    'too-many',
    {
      detail:
        `This address has asked more than ${allowance.limit} times within ${WINDOW} seconds. Ask again in ${allowance.resetsIn} seconds. ` +
        'A list comes whole in one answer, and If-None-Match tells whether an answer kept still holds.',
    },
    { 'Retry-After': String(allowance.resetsIn) },
  )

// One counter for all routes of this process, however the build divides them.
const shared = globalThis as { parleyRateLimit?: (address: string) => Promise<Allowance> }

/** What the reader of this request may still ask; null where requests are not limited. */
export const allowanceOf = async ({ headers }: Request): Promise<Allowance | null> => {
  const limit = environment().RATE_LIMIT_PER_MINUTE
  if (limit === 0) return null
  const count = (shared.parleyRateLimit ??= createRateLimit(limit))
  // Our front has written the address that it knows over whatever the reader sent.
  return count(countedAs(headers.get('x-forwarded-for') ?? ''))
}
