import { paths } from '@/lib/paths'
import { handlers } from '../handlers'
import { problem } from '../problem'

const { api } = paths
const ADDRESSES = [api.health, api.rates, api.ratesSeries, api.measures, api.events, api.documents, api.series].map((address) => address())

/** An address that the API does not have: says which it has. */
const nothingHere = (request: Request): Response => {
  const { pathname } = new URL(request.url)
  return problem('not-found', {
    detail: `There is nothing at ${pathname}. Lists stand at ${ADDRESSES.join(', ')}; one thing stands below its list, by its id. ${api.openapi()} describes them all.`,
    field: 'path',
    value: pathname,
  })
}

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = handlers(nothingHere)
