import type { Choice, FilterSelect } from '@/components/ui/choice-fields'
import { CHANGE_SORTS } from '@/lib/domain/compare/changes-by-day'
import type { Frame } from '@/lib/queries/ask'
import { listChanges, type ChangesQuery } from '@/lib/queries/changes/changes'
import { changeSortWords, changesWords } from '@/lib/words/changes'
import { filterWords } from '@/lib/words/filters'

const ANY: Choice = { value: '', label: filterWords.any }

/** The years in which something changed beside the other filters, newest first, each with the number of its changes. */
const yearsOf = (query: ChangesQuery, { world }: Frame): { year: string; count: number }[] => {
  const years = listChanges(world, query).map(({ on }) => on.slice(0, 4))
  return [...new Set(years)].map((year) => ({ year, count: years.filter((other) => other === year).length }))
}

/** What the filters offer: the kinds of change, the economies that impose something, and the years with changes. */
export const changeSelects = (query: ChangesQuery, frame: Frame): FilterSelect[] => {
  const { fields, newest } = changesWords
  const imposers = new Set([...frame.world.measures.map(({ measure }) => measure.imposedBy), query.imposedBy])
  const economies = [...frame.world.economies.values()].filter(({ id }) => imposers.has(id)).map(({ id, name }) => ({ value: id, label: name }))
  const years = yearsOf(query, frame).map(({ year, count }) => ({ value: year, label: filterWords.counted(year, count) }))
  const chosen = query.year === null || years.some(({ value }) => value === query.year) ? [] : [{ value: query.year, label: filterWords.counted(query.year, 0) }]
  return [
    {
      name: 'kind',
      label: fields.kind,
      value: query.kind ?? '',
      choices: [ANY, ...CHANGE_SORTS.map((value) => ({ value, label: changeSortWords[value].label }))],
    },
    { name: 'imposedBy', label: fields.imposedBy, value: query.imposedBy ?? '', choices: [ANY, ...economies] },
    { name: 'year', label: fields.year, value: query.year ?? '', choices: [{ value: '', label: newest }, ...years, ...chosen] },
  ]
}
