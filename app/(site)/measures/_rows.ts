import type { MeasureGroup, MeasureRow } from '@/components/measures/measure-list'
import { paths, type UrlParams } from '@/lib/paths'
import { clockParams } from '@/lib/queries/clock-params'
import type { Frame } from '@/lib/queries/ask'
import type { MeasureEntry } from '@/lib/queries/contract/measure'
import type { MeasuresQuery } from '@/lib/queries/measures/list-contract'
import { targetNames } from '@/lib/queries/measures/target-names'
import { capitalize } from '@/lib/words/duty-sentences'
import { measureWords } from '@/lib/words/measure'

const rowOf = (entry: MeasureEntry, frame: Frame, clocks: UrlParams): MeasureRow => {
  return {
    id: entry.id,
    title: entry.title,
    href: paths.measure(entry.id, clocks),
    scope: entry.scope,
    targets: capitalize(targetNames(entry.targets, frame.world).join(', ')),
    authority: frame.authorities.find(({ id }) => id === entry.authority)?.title ?? entry.authority,
    state: entry.state,
    legalState: entry.legalState,
    rate: entry.rate,
    from: entry.from,
    announced: entry.announced.length,
    documents: entry.documents,
  }
}

/** The rows of the list; in its own order they stand under the economy that imposes them, sorted otherwise they do not. */
export const measureGroups = (entries: readonly MeasureEntry[], { sort }: MeasuresQuery, frame: Frame): MeasureGroup[] => {
  const clocks = clockParams(frame)
  const rows = entries.map((entry) => ({ imposer: entry.imposedBy, row: rowOf(entry, frame, clocks) }))
  if (sort !== 'scope') return [{ key: sort, title: null, rows: rows.map(({ row }) => row) }]
  return [...new Set(rows.map(({ imposer }) => imposer))].map((imposer) => ({
    key: imposer,
    title: measureWords.imposedBy(frame.world.economies.get(imposer)?.inSentence ?? imposer),
    rows: rows.filter((one) => one.imposer === imposer).map(({ row }) => row),
  }))
}
