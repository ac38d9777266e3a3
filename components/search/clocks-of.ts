import type { UrlParams } from '@/lib/paths'

/** The clocks of knowledge in the parameters of an address: what is found over a page of the past was known then. */
export const clocksOf = (search: string): UrlParams => {
  const params = new URLSearchParams(search)
  return { edition: params.get('edition') ?? undefined, knownOn: params.get('knownOn') ?? undefined }
}
