import type { Clocks, Now } from '@/lib/domain/clocks'
import type { PlainDate } from '@/lib/domain/plain-date'
import type { UrlParams } from '@/lib/paths'
import { canonical } from './canonical'

/** What decides how an address spells its clocks: what is now, and whether the address is frozen. */
export interface Spelling {
  readonly now: Now
  readonly frozen: boolean
}

/** What we knew: what had been published by a day, as recorded in an edition. */
export type Knowledge = Pick<Clocks, 'knownOn' | 'edition'>

/**
 * Whether an address is frozen: both clocks of knowledge are written out in it, so that it gives the same data for ever.
 * One alone still follows the other.
 */
export const isFrozen = ({ knownOn, edition }: { readonly [K in keyof Knowledge]?: string | undefined }): boolean =>
  knownOn !== undefined && edition !== undefined

/**
 * The clocks of knowledge in an address, and in every link that carries them on, so that what was known then leads to what
 * was known then. Defaults are left out, unless the address is frozen.
 */
export const keptClocks = ({ clocks, now, frozen }: Spelling & { readonly clocks: Knowledge }): UrlParams => ({
  edition: !frozen && clocks.edition === now.edition ? undefined : String(clocks.edition),
  knownOn: !frozen && clocks.knownOn === now.today ? undefined : clocks.knownOn,
})

/** As {@link keptClocks}, with the day in the world: written out where it is not today, or where today may not move it. */
export const clockParams = (spelled: Spelling & { readonly clocks: Clocks }): UrlParams => ({
  ...keptClocks(spelled),
  on: !spelled.frozen && spelled.clocks.on === spelled.now.today ? undefined : spelled.clocks.on,
})

/** The clocks that a frozen address writes out: knowledge, and the days of its page, if it has any. */
export interface FrozenClocks extends Knowledge {
  readonly on?: PlainDate
  readonly before?: PlainDate
  readonly after?: PlainDate
}

/**
 * The parameters of the frozen address of what a live canonical address shows now. Days of a comparison stand in place of
 * the window that gave them.
 */
export const frozenParams = (
  { window, ...params }: UrlParams,
  { knownOn, edition, on, before, after }: FrozenClocks,
): Record<string, string> =>
  canonical({ ...params, window: before === undefined ? window : undefined, on, before, after, knownOn, edition: String(edition) })
