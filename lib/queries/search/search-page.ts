import { z } from 'zod'
import type { PlainDate } from '@/lib/domain/plain-date'
import { ok } from '@/lib/domain/result'
import type { UrlParams } from '@/lib/paths'
import { echoed, type Question } from '../ask'
import { canonical } from '../canonical'
import { keptClocks, type Spelling } from '../clock-params'
import { clockParameters } from '../contract/fields'
import { searchText } from './contract'

const Parameters = z.strictObject({ q: searchText.optional(), ...clockParameters })

/** What the page of the search is asked: null where nothing is yet. */
export interface SearchPageQuery {
  readonly q: string | null
  readonly knownOn: PlainDate
  readonly edition: number
}

/** The question of the page, which also stands there with an empty field. */
export const searchPage: Question<typeof Parameters, SearchPageQuery> = {
  parameters: Parameters,
  resolve: ({ q }, frame) => ok({ q: q?.trim() || null, ...echoed(frame) }),
}

/** The canonical parameters of the page: the text, and the clocks where they are not now, or frozen. */
export const searchParams = ({ q, knownOn, edition }: SearchPageQuery, { now, frozen }: Spelling): UrlParams =>
  canonical({ ...keptClocks({ clocks: { knownOn, edition }, now, frozen }), q: q ?? undefined })
