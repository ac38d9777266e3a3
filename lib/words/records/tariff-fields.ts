import type { Noun } from '../../domain/record/change'
import { idWord, type FieldWords } from './field-words'

/** The fields of duties: measures, what documents do to them, and how far they were looked at. */
export const tariffFields = {
  measure: {
    id: idWord,
    title: { label: 'Title' },
    imposedBy: { label: 'Imposed by' },
    targets: { label: 'On goods of' },
    authority: { label: 'Authority', help: 'The legal power that the duty rests on.' },
    scope: { label: 'Scope' },
    'scope.kind': { label: 'Goods', help: 'Only duties on all goods are added up.' },
    'scope.description': { label: 'Which goods', help: 'In a few words, exceptions included.' },
    'scope.tradeCoveredUsd': { label: 'Trade covered, US dollars a year', help: 'As given when the list was announced. Empty where no figure was found.' },
    'scope.lines': { label: 'Codes of goods', help: 'Examples of the list are enough.' },
    'scope.lines.codeSystem': { label: 'Nomenclature' },
    'scope.lines.prefix': { label: 'Code', help: '2 to 10 digits, without dots.' },
    'scope.lines.include': { label: 'On the list', help: 'Off for goods that are left out.' },
    'scope.lines.validFrom': { label: 'Listed from' },
    'scope.lines.validTo': { label: 'Listed until', help: 'The day after the last one.' },
    stacking: { label: 'How it adds up', help: 'To which other duties it adds, and which take its place.' },
    note: { label: 'Note' },
    headings: { label: 'Headings of the schedule', help: 'One a line, such as 9903.01.24.' },
    documentIds: { label: 'Further documents', help: 'Beside those that its provisions cite.' },
  },
  provision: {
    id: idWord,
    measureId: { label: 'Measure' },
    documentId: { label: 'Document' },
    act: { label: 'What the document does' },
    standing: { label: 'Standing', help: 'Only a legal instrument enacts. An announcement paints nothing on the chart.' },
    rate: { label: 'Rate' },
    'rate.kind': { label: 'Kind of rate' },
    'rate.pct': { label: 'Per cent' },
    'rate.text': { label: 'Rate as printed' },
    from: { label: 'From', help: 'The first day on which it is charged.' },
    to: { label: 'Until', help: 'The day after the last one, only where the document itself names an end. What follows is another document’s.' },
    sequence: { label: 'Number within the measure', help: 'Orders provisions of one day. Left empty, it comes after the others.' },
    note: { label: 'Note' },
    verification: { label: 'How far it was checked' },
  },
  coverage: {
    measureId: { label: 'Measure' },
    coveredThrough: { label: 'Looked at up to', help: 'The last day whose state somebody has established. What only the calendar changes after it is unverified.' },
  },
} as const satisfies Partial<Record<Noun, FieldWords>>
