import type { Choice, FilterSelect } from '@/components/ui/choice-fields'
import { ENTRY_KINDS, partiesOf } from '@/lib/domain/timeline/entries'
import type { TimelinePage } from '@/lib/figures/timeline/timeline-page'
import { filterWords } from '@/lib/words/filters'
import { entryKindWords, timelineWords } from '@/lib/words/timeline'

const ANY: Choice = { value: '', label: filterWords.any }

/** What the filters offer: the kinds, and the sides, authorities and measures that the timeline knows. */
export const timelineSelects = ({ query, entries, frame: { world, authorities } }: TimelinePage): FilterSelect[] => {
  const { fields } = timelineWords
  const parties = new Set([...entries.flatMap(partiesOf), query.party])
  const inUse = new Set([...world.measures.map(({ measure }) => measure.authority.id), query.authority])
  const choices = (list: readonly { readonly id: string; readonly label: string }[]): Choice[] => [ANY, ...list.map(({ id, label }) => ({ value: id, label }))]
  return [
    {
      name: 'kind',
      label: fields.kind,
      value: query.kind ?? '',
      choices: [ANY, ...ENTRY_KINDS.map((value) => ({ value, label: entryKindWords[value].label }))],
    },
    {
      name: 'party',
      label: fields.party,
      value: query.party ?? '',
      choices: choices([...world.economies.values()].filter(({ id }) => parties.has(id)).map(({ id, name }) => ({ id, label: name }))),
    },
    {
      name: 'authority',
      label: fields.authority,
      value: query.authority ?? '',
      choices: choices(authorities.filter(({ id }) => inUse.has(id)).map(({ id, title }) => ({ id, label: title }))),
    },
    {
      name: 'measure',
      label: fields.measure,
      value: query.measure ?? '',
      choices: choices(
        world.measures
          .map(({ measure }) => ({ id: measure.id, label: measure.title }))
          .sort((a, b) => a.label.localeCompare(b.label, 'en', { numeric: true })),
      ),
    },
  ]
}
