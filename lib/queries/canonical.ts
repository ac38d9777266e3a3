import type { UrlParams } from '@/lib/paths'
import { given } from './given'

/** Parameters as a canonical address spells them: those that are given, sorted by name, so that one state has one address. */
export const canonical = (params: UrlParams): Record<string, string> =>
  Object.fromEntries(Object.entries(given(params)).sort(([a], [b]) => (a < b ? -1 : 1)))
