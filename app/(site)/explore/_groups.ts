import type { PickerBox, PickerGroup } from '@/components/explore/picker'
import type { FilterSelect } from '@/components/ui/choice-fields'
import { formatDate } from '@/lib/domain/format/date'
import type { ExplorePage } from '@/lib/figures/explore/explore-page'
import { EXPLORE_UNITS } from '@/lib/queries/explore/explore'
import { featuredEvent } from '@/lib/queries/featured'
import { inListOrder } from '@/lib/queries/measures/in-order'
import { exploreWords } from '@/lib/words/explore'
import { filterWords } from '@/lib/words/filters'
import { quantityWords } from '@/lib/words/quantity'
import { scopeKindWords } from '@/lib/words/scope-kind'

const ANY = { value: '', label: filterWords.any }

/** Groups in the order in which their first record stands. */
const grouped = <T>(all: readonly T[], keyOf: (one: T) => string, groupOf: (key: string, own: readonly T[]) => PickerGroup): PickerGroup[] =>
  [...new Set(all.map(keyOf))].map((key) => groupOf(key, all.filter((one) => keyOf(one) === key)))

/** Everything that can be chosen: duties and series by who imposes, the pair of the featured event first; events by year, newest first. */
export const pickerGroups = ({ query, frame: { world } }: ExplorePage): PickerGroup[] => {
  const pair = featuredEvent(world)?.parties ?? []
  const rank = (imposedBy: string): number => (pair.includes(imposedBy) ? pair.indexOf(imposedBy) : pair.length)
  const name = (id: string): string => world.economies.get(id)?.inSentence ?? id
  const box = (chosen: readonly string[], id: string, label: string, note: string): PickerBox => ({ id, label, note, isChosen: chosen.includes(id) })
  return [
    ...grouped(
      [...world.measures].sort((a, b) => rank(a.measure.imposedBy) - rank(b.measure.imposedBy) || inListOrder(a.measure, b.measure)),
      ({ measure }) => measure.imposedBy,
      (imposedBy, own) => ({
        key: `measure ${imposedBy}`,
        title: exploreWords.measures(name(imposedBy)),
        name: 'measure',
        boxes: own.map(({ measure }) => box(query.measures, measure.id, measure.title, scopeKindWords[measure.scope.kind].label)),
      }),
    ),
    ...grouped(
      [...world.series].sort((a, b) => rank(a.series.imposedBy) - rank(b.series.imposedBy)),
      ({ series }) => series.imposedBy,
      (imposedBy, own) => ({
        key: `series ${imposedBy}`,
        title: exploreWords.series(name(imposedBy)),
        name: 'series',
        boxes: own.map(({ series }) => box(query.series, series.id, series.title, `${series.publisher}, ${quantityWords[series.quantity].label}`)),
      }),
    ),
    ...grouped(
      [...world.events].reverse(),
      ({ on }) => on.slice(0, 4),
      (year, own) => ({
        key: `event ${year}`,
        title: exploreWords.events(year),
        name: 'event',
        boxes: own.map(({ id, title, on }) => box(query.events, id, title, formatDate(on))),
      }),
    ),
  ]
}

/** Direction and unit. */
export const exploreSelects = ({ query, frame: { world } }: ExplorePage): FilterSelect[] => {
  const economies = [...world.economies.values()].filter(({ kind }) => kind === 'economy').map(({ id, name }) => ({ value: id, label: name }))
  const { fields, units } = exploreWords
  return [
    { name: 'imposedBy', label: fields.imposedBy, value: query.imposedBy ?? '', choices: [ANY, ...economies] },
    { name: 'target', label: fields.target, value: query.target ?? '', choices: [ANY, ...economies] },
    { name: 'unit', label: fields.unit, value: query.unit, choices: EXPLORE_UNITS.map((value) => ({ value, label: units[value] })) },
  ]
}
