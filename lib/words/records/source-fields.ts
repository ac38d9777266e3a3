import type { Noun } from '../../domain/record/change'
import { idWord, type FieldWords } from './field-words'

/** The fields of what facts are told of and rest on: economies, documents, events, series. */
export const sourceFields = {
  economy: {
    id: { label: 'Code', help: 'ISO 3166 alpha-2, two capital letters; three for a group.' },
    kind: { label: 'Kind' },
    name: { label: 'Name', help: 'As it stands alone.' },
    inSentence: { label: 'Within a sentence', help: 'The name with its article, as in “duties of …”.' },
    adjective: { label: 'Adjective', help: 'As in “all … goods”.' },
  },
  authority: {
    id: idWord,
    title: { label: 'Title', help: 'The legal power that duties rest on.' },
    additional: { label: 'Adds to the base duty', help: 'Only the base duty itself adds to nothing.' },
    colour: { label: 'Colour', help: 'Place in the palette, 1 to 8: one authority has one colour everywhere.' },
  },
  document: {
    id: idWord,
    kind: { label: 'Kind' },
    title: { label: 'Title', help: 'As printed.' },
    publisher: { label: 'Publisher' },
    publisherSide: { label: 'Whose words these are', help: 'The party that publishes it; nobody’s for a third party.' },
    url: { label: 'Address', help: 'Where it can be read, with http or https.' },
    publishedOn: { label: 'Public from', help: 'The first day on which anybody could read the text.' },
    printedOn: { label: 'Printed on', help: 'The day in the gazette, often later. Empty where it was not printed.' },
    language: { label: 'Language', help: 'ISO 639 code, for example en.' },
    citation: { label: 'Citation', help: 'As lawyers cite it, for example volume and page.' },
    verification: { label: 'How far it was checked' },
  },
  event: {
    id: idWord,
    kind: { label: 'Kind' },
    title: { label: 'Title' },
    mark: { label: 'Mark on charts', help: 'A word or two, at most 20 signs.' },
    inSentence: { label: 'Within a sentence', help: 'With its article, as in “before …”.' },
    on: { label: 'Day', help: 'When it happened, or will.' },
    place: { label: 'Place' },
    parties: { label: 'Parties' },
    summary: { label: 'Summary', help: 'A sentence or two.' },
    documentIds: { label: 'Documents', help: 'What the event rests on; at least one.' },
    featured: { label: 'Order on the front page', help: '1 comes first. Empty where the front page does not lead with it.' },
  },
  series: {
    id: idWord,
    title: { label: 'Title' },
    imposedBy: { label: 'Imposed by' },
    target: { label: 'On goods of' },
    quantity: { label: 'What it measures', help: 'Only series of one quantity share an axis.' },
    unit: { label: 'Unit', help: 'In words, for example “per cent of import value”.' },
    method: { label: 'Method', help: 'How the publisher computes it.' },
    publisher: { label: 'Publisher' },
  },
  point: {
    seriesId: { label: 'Series' },
    on: { label: 'Day', help: 'The day that the value is of, not the day on which it was published.' },
    value: { label: 'Value', help: 'With the decimals that the document gives.' },
    documentId: { label: 'Document', help: 'What gives this value. A later document may give another.' },
    note: { label: 'Note' },
  },
} as const satisfies Partial<Record<Noun, FieldWords>>
