import type { UrlParams } from '@/lib/paths'

/** The parameters that have a value: what a form can carry along. */
export const given = (params: UrlParams): Record<string, string> =>
  Object.fromEntries(Object.entries(params).filter((entry): entry is [string, string] => entry[1] !== undefined))
