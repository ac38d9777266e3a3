import type { Choice, FilterSelect } from '@/components/ui/choice-fields'
import { QUANTITIES } from '@/lib/domain/record/series'
import type { Frame } from '@/lib/queries/ask'
import type { SeriesListQuery } from '@/lib/queries/series/contract'
import { filterWords } from '@/lib/words/filters'
import { quantityWords } from '@/lib/words/quantity'
import { seriesPageWords } from '@/lib/words/series-pages'

const ANY: Choice = { value: '', label: filterWords.any }

/** What the filters offer: the economies and quantities of which something is published, and what is chosen. */
export const seriesSelects = (query: SeriesListQuery, { world }: Frame): FilterSelect[] => {
  const { fields } = seriesPageWords
  const economies = (name: 'imposedBy' | 'target'): FilterSelect => {
    const used = new Set([...world.series.map(({ series }) => series[name]), query[name]])
    const choices = [...world.economies.values()].filter(({ id }) => used.has(id)).map(({ id, name: label }) => ({ value: id, label }))
    return { name, label: fields[name], value: query[name] ?? '', choices: [ANY, ...choices] }
  }
  const quantities = QUANTITIES.filter((one) => one === query.quantity || world.series.some(({ series }) => series.quantity === one))
  return [
    economies('imposedBy'),
    economies('target'),
    {
      name: 'quantity',
      label: fields.quantity,
      value: query.quantity ?? '',
      choices: [ANY, ...quantities.map((value) => ({ value, label: quantityWords[value].label }))],
    },
  ]
}
