import type { ShownDay } from '@/components/changes/change-days'
import { byDay, type DatedChange } from '@/lib/domain/compare/changes-by-day'
import { documentOfDatedChange } from '@/lib/queries/changes/changes'
import type { World } from '@/lib/queries/world'

const keyOf = (change: DatedChange): string => (change.sort === 'in-force' ? `${change.measure.id} ${change.on}` : change.provision.id)

/** The changes by day, each with its document. */
export const shownDays = (changes: readonly DatedChange[], world: World): ShownDay[] =>
  byDay(changes).map((day) => ({
    on: day.on,
    changes: day.changes.map((change) => ({ key: `${change.sort} ${keyOf(change)}`, change, document: documentOfDatedChange(world, change) })),
  }))
