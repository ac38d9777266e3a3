import { systemClock } from '@/lib/platform/clock'
import { HealthParameters } from '@/lib/queries/health/contract'
import { readHealth } from '@/lib/queries/health/read-health'
import { parseParameters, urlParameters } from '@/lib/queries/parameters'
import { unlimitedHandlers } from '../handlers'
import { log } from '../log'
import { problem, problemOf } from '../problem'

/** Whether the app is up and reaches its database; whatever keeps it from that, nobody should send readers here. */
const tellHealth = async (request: Request): Promise<Response> => {
  const params = parseParameters(HealthParameters, urlParameters(new URL(request.url).searchParams))
  if (!params.ok) return problemOf(params)
  try {
    return Response.json(await readHealth(systemClock), { headers: { 'Cache-Control': 'no-store' } })
  } catch (error) {
    log().warn({ err: error }, 'not healthy')
    return problem('unavailable', { detail: 'The database does not answer. Ask again in a few seconds.' }, { 'Retry-After': '5' })
  }
}

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = unlimitedHandlers(tellHealth)
