import type { Choice, FilterSelect } from '@/components/ui/choice-fields'
import { DOCUMENT_KINDS } from '@/lib/domain/record/document'
import { VERIFICATIONS } from '@/lib/domain/record/fields'
import type { Frame } from '@/lib/queries/ask'
import { countSources } from '@/lib/queries/documents/list-sources'
import { SOURCE_SORTS, THIRD_PARTY, type SourcesQuery } from '@/lib/queries/documents/sources-query'
import { documentKindWords } from '@/lib/words/document-kind'
import { filterWords } from '@/lib/words/filters'
import { sourcesWords } from '@/lib/words/sources'
import { verificationWords } from '@/lib/words/verification'

const ANY: Choice = { value: '', label: filterWords.any }

/** What the filters offer, each choice with the number of documents that it would leave beside the other filters. */
export const sourceSelects = (query: SourcesQuery, { world }: Frame): FilterSelect[] => {
  const { fields, sorts, third } = sourcesWords
  const counted = (label: string, change: Partial<SourcesQuery>): string =>
    filterWords.counted(label, countSources(world, query, change))
  const sides = [...world.economies.values()]
    .filter(({ id, kind }) => kind === 'economy' && (id === query.side || countSources(world, query, { side: id }) > 0))
    .map(({ id, name }) => ({ value: id, label: counted(name, { side: id }) }))
  return [
    {
      name: 'side',
      label: fields.side,
      value: query.side ?? '',
      choices: [ANY, ...sides, { value: THIRD_PARTY, label: counted(third, { side: THIRD_PARTY }) }],
    },
    {
      name: 'kind',
      label: fields.kind,
      value: query.kind ?? '',
      choices: [ANY, ...DOCUMENT_KINDS.map((kind) => ({ value: kind, label: counted(documentKindWords[kind].label, { kind }) }))],
    },
    {
      name: 'checked',
      label: fields.checked,
      value: query.checked ?? '',
      choices: [ANY, ...VERIFICATIONS.map((checked) => ({ value: checked, label: counted(verificationWords[checked].label, { checked }) }))],
    },
    { name: 'sort', label: fields.sort, value: query.sort, choices: SOURCE_SORTS.map((value) => ({ value, label: sorts[value] })) },
  ]
}
