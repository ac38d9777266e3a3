import { tableOf } from '../table'
import type { SeriesEntry, SeriesListAnswer } from './contract'

/** A row for each published average. */
export const seriesListTable = tableOf<SeriesListAnswer, SeriesEntry>(({ series }) => series, [
  { name: 'id', description: 'The stable id of the series.', value: ({ id }) => id },
  { name: 'title', description: 'Its name.', value: ({ title }) => title },
  { name: 'imposedBy', description: 'The economy that charges, by ISO 3166 alpha-2 code.', value: ({ imposedBy }) => imposedBy },
  { name: 'target', description: 'The economy, or group of economies, whose goods are charged.', value: ({ target }) => target },
  { name: 'quantity', description: 'Only series of one quantity may share an axis.', value: ({ quantity }) => quantity },
  { name: 'unit', description: 'The unit of the values.', value: ({ unit }) => unit },
  { name: 'method', description: 'How it is computed.', value: ({ method }) => method },
  { name: 'publisher', description: 'Who publishes it.', value: ({ publisher }) => publisher },
  { name: 'points', description: 'How many points are known.', value: ({ points }) => points },
  { name: 'firstOn', description: 'The day of the first point.', value: ({ firstOn }) => firstOn },
  { name: 'lastOn', description: 'The day of the last point.', value: ({ lastOn }) => lastOn },
])
