import fc from 'fast-check'
import type { Now } from '@/lib/domain/clocks'
import { addDays } from '@/lib/domain/plain-date'
import type { Knowledge } from '../clock-params'

/**
 * What an address can say of knowledge: the two clocks, and whether it is frozen. Who asks for an older edition as known on
 * an earlier day has written out both, so that no such address is live.
 */
export const knowledge = (now: Now): fc.Arbitrary<Knowledge & { readonly frozen: boolean }> =>
  fc
    .record({
      knownOn: fc.oneof(fc.constant(now.today), fc.integer({ min: 1, max: 500 }).map((days) => addDays(now.today, -days))),
      edition: fc.integer({ min: 1, max: now.edition }),
      frozen: fc.boolean(),
    })
    .map((known) => ({ ...known, frozen: known.frozen || (known.knownOn !== now.today && known.edition !== now.edition) }))
