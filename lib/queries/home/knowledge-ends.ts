import { earliestOf, latestOf, type PlainDate } from '@/lib/domain/plain-date'
import type { EconomyRecord } from '@/lib/domain/record/economy'
import { measuresOf, type World } from '../world'

/** The last day through which the law of one economy was looked at: the same for all its measures, or a range. */
export interface KnowledgeEnd {
  readonly economy: EconomyRecord
  readonly measures: number
  readonly earliest: PlainDate | null
  readonly latest: PlainDate | null
}

/** Where knowledge of each side's duties on the other stops. */
export const knowledgeEnds = (world: World, pair: readonly [string, string]): KnowledgeEnd[] =>
  [pair, [pair[1], pair[0]] as const].flatMap(([imposer, target]) => {
    const economy = world.economies.get(imposer)
    const covered = measuresOf(world, imposer, target).map((measure) => measure.covered)
    return economy === undefined
      ? []
      : [{ economy, measures: covered.length, earliest: earliestOf(covered), latest: latestOf(covered) }]
  })
