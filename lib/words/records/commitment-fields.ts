import type { Noun } from '../../domain/record/change'
import { evidenceWords, idWord, type FieldWord, type FieldWords } from './field-words'

const commitmentWord: FieldWord = { label: 'Commitment' }
const metricWord: FieldWord = { label: 'What is counted', help: 'In words, for example “soybeans bought”.' }
const unitWord: FieldWord = { label: 'Unit', help: 'For example “million t”.' }
const fromWord: FieldWord = { label: 'Period from', help: 'Its first day.' }
const toWord: FieldWord = { label: 'Period until', help: 'The day after the last one.' }

/** The fields of promises and of what became of them. */
export const commitmentFields = {
  commitment: {
    id: idWord,
    title: { label: 'Title' },
    byParty: { label: 'Party that owes' },
    toParty: { label: 'Party that receives' },
    eventId: { label: 'Event', help: 'Where it was undertaken.' },
    category: { label: 'Category', help: 'One that is in use, or a new one.' },
    summary: { label: 'Undertaking', help: 'In one sentence.' },
    kind: { label: 'Kind' },
    verifiability: { label: 'Can it be checked' },
    completion: { label: 'What would count as delivered' },
  },
  position: {
    id: idWord,
    commitmentId: commitmentWord,
    party: { label: 'Party' },
    field: { label: 'Of what it speaks' },
    standing: { label: 'How it stands to it' },
    value: { label: 'Value', help: 'Only where the party states or confirms one.' },
    words: { label: 'In its words', help: 'What it said, in short.' },
    saidOn: { label: 'Said on' },
    ...evidenceWords,
  },
  terms: {
    commitmentId: commitmentWord,
    version: { label: 'Version', help: '1 for the first. A moved deadline is a new version.' },
    metric: metricWord,
    amount: { label: 'Amount', help: 'Empty where none was stated.' },
    unit: unitWord,
    basis: { label: 'Counted at', help: 'Bases are never added up.' },
    periodFrom: fromWord,
    periodTo: toWord,
    deadline: { label: 'Deadline', help: 'The last day, so the day before the end of the period.' },
    statedBy: { label: 'Stated by' },
    statedOn: { label: 'Stated on' },
    supersedesVersion: { label: 'Takes the place of version' },
    baseMonths: { label: 'Months of the base year', help: 'Twelve numbers, January first, one a line. Empty where none are known.' },
    ...evidenceWords,
  },
  observation: {
    id: idWord,
    commitmentId: commitmentWord,
    metric: metricWord,
    basis: { label: 'Counted at', help: 'Bases are never added up.' },
    periodFrom: fromWord,
    periodTo: toWord,
    value: { label: 'Value', help: 'With the decimals that the document gives.' },
    unit: unitWord,
    cumulative: { label: 'Running total', help: 'Counted since the start of the period.' },
    bound: { label: 'How exact' },
    upper: { label: 'Upper end', help: 'Of a range only.' },
    knownFrom: { label: 'Known from', help: 'The first day on which a document gives it.' },
    note: { label: 'Note' },
    ...evidenceWords,
  },
  assessment: {
    id: idWord,
    commitmentId: commitmentWord,
    on: { label: 'Finding of', help: 'The day whose state was found.' },
    knownFrom: { label: 'Known from', help: 'The day of the last document that the finding needs.' },
    delivery: { label: 'What became of it' },
    reason: { label: 'Reason', help: 'What the finding rests on, in a sentence or two.' },
    ...evidenceWords,
  },
  'commitment-links': {
    commitmentId: commitmentWord,
    measures: { label: 'Measures that carry it out' },
    successor: { label: 'Superseded by' },
    reciprocal: { label: 'In return for' },
    related: { label: 'Related commitments' },
  },
} as const satisfies Partial<Record<Noun, FieldWords>>
