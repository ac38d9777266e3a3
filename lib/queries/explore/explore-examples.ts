import { pairOf } from '@/lib/domain/compare/pair'
import { compareMeasures } from '@/lib/domain/compare/compare'
import { isCountryWide } from '@/lib/domain/measure/country-wide'
import type { EconomyRecord } from '@/lib/domain/record/economy'
import type { EventRecord } from '@/lib/domain/record/event'
import { groupByKind } from '@/lib/domain/series/same-kind'
import { featuredEvent } from '../featured'
import { measuresOf, type World } from '../world'
import { defaultDays, type ExploreQuery } from './explore'

/** A choice to start from, made from what is known: what it shows, and how much of it. */
export interface ExploreExample {
  readonly what: 'sum' | 'lists' | 'series'
  readonly event: EventRecord
  readonly imposer: EconomyRecord
  readonly target: EconomyRecord
  readonly count: number
  readonly choice: Pick<ExploreQuery, 'measures' | 'series' | 'events'>
}

const exampleOf = (world: World, event: EventRecord, [imposedBy, target]: readonly [string, string], what: ExploreExample['what']): ExploreExample[] => {
  const [imposer, targeted] = [world.economies.get(imposedBy), world.economies.get(target)]
  if (imposer === undefined || targeted === undefined) return []
  const found = (measures: string[], series: string[]): ExploreExample => ({
    what, event, imposer, target: targeted, count: measures.length + series.length, choice: { measures: measures.sort(), series: series.sort(), events: [event.id] },
  })
  const known = measuresOf(world, imposedBy, target)
  switch (what) {
    case 'sum':
      return [found(known.filter(({ measure, periods }) => isCountryWide(measure) && periods.length > 0).map(({ measure }) => measure.id), [])]
    case 'lists': {
      const { changes } = compareMeasures(known, { ...defaultDays(world), knownOn: world.knownOn })
      return [found(changes.filter(({ measure, kind }) => measure.scope.kind === 'list' && kind !== 'unchanged').map(({ measure }) => measure.id), [])]
    }
    case 'series': {
      const groups = groupByKind(world.series.filter(({ series }) => series.imposedBy === imposedBy && series.target === target))
      const largest = [...groups].sort((a, b) => b.alike.length - a.alike.length)[0]
      return [found([], largest?.alike.map(({ series }) => series.id) ?? [])]
    }
  }
}

/** Choices to start from, round the featured event and its two economies; those that would show fewer than two things are left out. */
export const exploreExamples = (world: World): ExploreExample[] => {
  const event = featuredEvent(world)
  const pair = event === undefined ? null : pairOf(event)
  if (event === undefined || pair === null) return []
  const [first, second] = pair
  return [
    ...exampleOf(world, event, [first, second], 'sum'),
    ...exampleOf(world, event, [second, first], 'lists'),
    ...exampleOf(world, event, [first, second], 'series'),
  ].filter(({ count }) => count > 1)
}
