import { pairOf } from '@/lib/domain/compare/pair'
import type { EventRecord } from '@/lib/domain/record/event'
import { paths } from '@/lib/paths'

/** The page that compares what was charged before and after an event; null for one of a single economy. */
export const eventHref = (event: EventRecord): string | null => (pairOf(event) === null ? null : paths.compare(event.id))
