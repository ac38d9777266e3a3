import type { UrlParams } from '@/lib/paths'
import { canonical } from '../canonical'
import { keptClocks, type Spelling } from '../clock-params'
import type { World } from '../world'
import { defaultWindow, type TimelineQuery } from './timeline'

/** The filters of the timeline, in the order in which a reader meets them. */
export const TIMELINE_FILTERS = ['q', 'kind', 'party', 'authority', 'measure'] as const
export type TimelineFilter = (typeof TIMELINE_FILTERS)[number]

/** The canonical parameters of the timeline: sorted by name, defaults left out, own days in place of a window. */
export const timelineParams = (query: TimelineQuery, { now, frozen, world }: Spelling & { readonly world: World }): UrlParams =>
  canonical({
    ...keptClocks({ clocks: query, now, frozen }),
    authority: query.authority ?? undefined,
    from: query.from ?? undefined,
    kind: query.kind ?? undefined,
    measure: query.measure ?? undefined,
    party: query.party ?? undefined,
    q: query.q ?? undefined,
    to: query.to ?? undefined,
    view: query.view ?? undefined,
    window: query.window === 'own' || query.window === defaultWindow(world) ? undefined : query.window,
  })
