import type { Choice, FilterSelect } from '@/components/ui/choice-fields'
import { STATES } from '@/lib/domain/measure/rate-period'
import type { Frame } from '@/lib/queries/ask'
import { SCOPES, SORTS, type MeasuresQuery } from '@/lib/queries/measures/list-contract'
import { filterWords } from '@/lib/words/filters'
import { measuresWords } from '@/lib/words/measures'
import { rateStateWords } from '@/lib/words/rate-state'
import { scopeKindWords } from '@/lib/words/scope-kind'

const ANY: Choice = { value: '', label: filterWords.any }

/** What the filters offer: the economies that impose something, those that something falls on, and every authority in use. */
export const filterSelects = (query: MeasuresQuery, { world, authorities }: Frame): FilterSelect[] => {
  const { fields, sorts } = measuresWords
  const used = <T>(pick: (one: (typeof world.measures)[number]) => readonly T[]): Set<T> => new Set(world.measures.flatMap(pick))
  const economies = (ids: Set<string>): Choice[] =>
    [...world.economies.values()].filter(({ id }) => ids.has(id)).map(({ id, name }) => ({ value: id, label: name }))
  const imposers = used(({ measure }) => [measure.imposedBy])
  const targets = used(({ measure }) => measure.targets)
  const inUse = used(({ measure }) => [measure.authority.id])
  const chosen = (list: Choice[], value: string | null): Choice[] =>
    value === null || list.some((choice) => choice.value === value) ? list : [...list, { value, label: value }]
  return [
    { name: 'imposedBy', label: fields.imposedBy, value: query.imposedBy ?? '', choices: [ANY, ...chosen(economies(imposers), query.imposedBy)] },
    { name: 'target', label: fields.target, value: query.target ?? '', choices: [ANY, ...chosen(economies(targets), query.target)] },
    {
      name: 'authority',
      label: fields.authority,
      value: query.authority ?? '',
      choices: [
        ANY,
        ...chosen(authorities.filter(({ id }) => inUse.has(id)).map(({ id, title }) => ({ value: id, label: title })), query.authority),
      ],
    },
    { name: 'scope', label: fields.scope, value: query.scope ?? '', choices: [ANY, ...SCOPES.map((value) => ({ value, label: scopeKindWords[value].label }))] },
    { name: 'state', label: fields.state, value: query.state ?? '', choices: [ANY, ...STATES.map((value) => ({ value, label: rateStateWords[value].label }))] },
    { name: 'sort', label: fields.sort, value: query.sort, choices: SORTS.map((value) => ({ value, label: sorts[value] })) },
  ]
}
