import { compareDecimals } from '@/lib/domain/decimal-text'
import { EVERY_ECONOMY } from '@/lib/domain/record/economy'
import type { MeasureEntry } from '../contract/measure'
import type { World, WorldMeasure } from '../world'
import { inListOrder } from './in-order'
import type { MeasureSort, MeasuresQuery } from './list-contract'
import { matchesWords } from './matches-words'
import { measureEntryOn } from './measure-entry'

const fallsOn = (targets: readonly string[], target: string): boolean =>
  targets.includes(target) || targets.includes(EVERY_ECONOMY)

const isAsked = ({ measure }: WorldMeasure, query: MeasuresQuery): boolean =>
  (query.imposedBy === null || measure.imposedBy === query.imposedBy) &&
  (query.target === null || fallsOn(measure.targets, query.target)) &&
  (query.authority === null || measure.authority.id === query.authority) &&
  (query.scope === null || measure.scope.kind === query.scope) &&
  (query.q === null || matchesWords(measure, query.q))

const descending = (a: string | null, b: string | null, compare: (a: string, b: string) => number): number =>
  a === null || b === null ? Number(a === null) - Number(b === null) : compare(b, a)

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const ORDERS: Record<MeasureSort, (a: MeasureEntry, b: MeasureEntry) => number> = {
  scope: () => 0,
  title: (a, b) => a.title.localeCompare(b.title, 'en', { numeric: true }),
  rate: (a, b) =>
    a.ratePct === null || b.ratePct === null
      ? Number(a.ratePct === null) - Number(b.ratePct === null)
      : compareDecimals(b.ratePct, a.ratePct),
  from: (a, b) => descending(a.from, b.from, byText),
}

/** The measures that a query asks for with their state on its day, sorted; equals stay in the order of lists. */
export const listMeasures = (world: World, query: MeasuresQuery): MeasureEntry[] =>
  world.measures
    .filter((known) => isAsked(known, query))
    .sort((a, b) => byText(a.measure.imposedBy, b.measure.imposedBy) || inListOrder(a.measure, b.measure))
    .map((known) => measureEntryOn(known, { on: query.on, knownOn: world.knownOn }, world))
    .filter(({ state }) => query.state === null || state === query.state)
    .sort(ORDERS[query.sort])
