import type { FullTable } from '@/components/figure/figure-data'
import { formatRate } from '@/lib/domain/format/rate'
import { publishedBy, type Provision } from '@/lib/domain/measure/provision'
import { printedPct } from '@/lib/domain/rate'
import type { World, WorldMeasure } from '@/lib/queries/world'
import { fullTable, type FullColumnOf } from './full-table'

const columns: readonly FullColumnOf<Provision>[] = [
  { name: 'provision', description: 'Id of the provision.', value: ({ id }) => id },
  { name: 'measure', description: 'Id of the measure that it does something to.', value: ({ measureId }) => measureId },
  { name: 'document', description: 'Id of the document.', value: ({ documentId }) => documentId },
  { name: 'publishedOn', description: 'First day on which the document was public.', value: ({ publishedOn }) => publishedOn },
  { name: 'standing', description: 'enacted by a legal instrument, or announced: said, and not law.', value: ({ standing }) => standing },
  { name: 'act', description: 'set, suspend, reinstate, terminate, void or withdraw.', value: ({ act }) => act },
  { name: 'ratePct', description: 'Per cent of customs value; empty where the rate is no percentage.', value: ({ rate }) => printedPct(rate) },
  { name: 'rate', description: 'The rate in words.', value: ({ rate }) => (rate === null ? null : formatRate(rate)) },
  { name: 'from', description: 'First day; empty where none is stated.', value: ({ from }) => from },
  { name: 'to', description: 'The day after the last one; empty where none is fixed.', value: ({ to }) => to },
]

/** What each document does to these measures, in order of publication. */
export const fullProvisions = (measures: readonly WorldMeasure[], { knownOn }: Pick<World, 'knownOn'>): FullTable =>
  fullTable(columns, publishedBy(measures.flatMap(({ provisions }) => provisions), knownOn))
