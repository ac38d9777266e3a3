import { inOneCell, type Column } from '../table'
import type { MeasureEntry } from './measure'

/** A measure and its state on the day asked, as tables spell it. */
export const measureColumns: readonly Column<MeasureEntry>[] = [
  { name: 'id', description: 'The stable id of the measure.', value: ({ id }) => id },
  { name: 'title', description: 'Its name.', value: ({ title }) => title },
  { name: 'imposedBy', description: 'The economy that charges, by ISO 3166 alpha-2 code.', value: ({ imposedBy }) => imposedBy },
  { name: 'targets', description: 'The economies whose goods are charged, separated by spaces.', value: ({ targets }) => inOneCell(targets) },
  { name: 'authority', description: 'The legal power that the duty rests on.', value: ({ authority }) => authority },
  { name: 'scope', description: 'all-goods or list; only duties on all goods may be added up.', value: ({ scope }) => scope.kind },
  { name: 'scopeDescription', description: 'The goods, in words.', value: ({ scope }) => scope.description },
  {
    name: 'tradeCoveredUsd',
    description: 'US dollars a year as given when a list was announced; empty where no figure was found.',
    value: ({ scope }) => scope.tradeCoveredUsd,
  },
  { name: 'state', description: 'in-force, suspended, none or unverified, on the day asked.', value: ({ state }) => state },
  { name: 'dueState', description: 'What law says; differs from state only where that is unverified.', value: ({ dueState }) => dueState },
  { name: 'legalState', description: 'valid, or void where a court has voided the basis.', value: ({ legalState }) => legalState },
  { name: 'rateKind', description: 'ad-valorem, ceiling, verbatim or not-stated; empty where nothing is charged.', value: ({ rate }) => rate?.kind ?? null },
  { name: 'ratePct', description: 'Per cent of customs value as printed, for an ad valorem rate or a ceiling.', value: ({ ratePct }) => ratePct },
  { name: 'rateText', description: 'The rate in words, where it is verbatim.', value: ({ rate }) => (rate?.kind === 'verbatim' ? rate.text : null) },
  { name: 'from', description: 'First day of the state.', value: ({ from }) => from },
  { name: 'to', description: 'The day after its last one; empty where no end is fixed.', value: ({ to }) => to },
  { name: 'coveredThrough', description: 'The last day for which somebody looked and established the state.', value: ({ coveredThrough }) => coveredThrough },
  {
    name: 'announcedBy',
    description: 'Documents that announce what is not law yet, by id, separated by spaces.',
    value: ({ announced }) => inOneCell([...new Set(announced.flatMap(({ documents }) => documents.map(({ id }) => id)))]),
  },
  {
    name: 'documents',
    description: 'The documents that the state rests on, by id, separated by spaces, the one that decides first.',
    value: ({ documents }) => inOneCell(documents.map(({ id }) => id)),
  },
]
