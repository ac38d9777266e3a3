import { inOneCell, tableOf } from '../table'
import type { EventEntry, EventsAnswer } from './contract'

/** A row for each event. */
export const eventsTable = tableOf<EventsAnswer, EventEntry>(({ events }) => events, [
  { name: 'id', description: 'The stable id of the event.', value: ({ id }) => id },
  { name: 'kind', description: 'What kind of happening it is.', value: ({ kind }) => kind },
  { name: 'title', description: 'Its name.', value: ({ title }) => title },
  { name: 'on', description: 'The day of the event.', value: ({ on }) => on },
  { name: 'place', description: 'Where, empty where no place is known.', value: ({ place }) => place },
  { name: 'parties', description: 'The economies concerned, separated by spaces.', value: ({ parties }) => inOneCell(parties) },
  { name: 'summary', description: 'What happened, in words.', value: ({ summary }) => summary },
  { name: 'documents', description: 'The documents that it rests on, by id, separated by spaces.', value: ({ documents }) => inOneCell(documents.map(({ id }) => id)) },
])
