import type { CommitmentEntry } from '../contract/commitment'
import { inOneCell, tableOf, type Column } from '../table'
import type { CommitmentsAnswer } from './list-contract'

type Row = CommitmentEntry & { readonly on: string }

const timelinessCell = ({ timeliness }: CommitmentEntry): string =>
  inOneCell(timeliness.map(({ version, basis, result, days }) => `${version}:${basis ?? 'none'}:${result}:${days}`))

/** A commitment and its six answers, as tables spell them. */
export const commitmentColumns: readonly Column<CommitmentEntry>[] = [
  { name: 'id', description: 'The stable id of the commitment.', value: ({ id }) => id },
  { name: 'title', description: 'Its name.', value: ({ title }) => title },
  { name: 'kind', description: 'delivery, restraint or matter.', value: ({ kind }) => kind },
  { name: 'byParty', description: 'The economy that owes.', value: ({ byParty }) => byParty },
  { name: 'toParty', description: 'The economy that receives.', value: ({ toParty }) => toParty },
  { name: 'event', description: 'The event that it comes from.', value: ({ event }) => event },
  { name: 'category', description: 'What it is about.', value: ({ category }) => category },
  { name: 'agreement', description: 'Computed from what both parties say.', value: ({ agreement }) => agreement },
  { name: 'fields', description: 'The fields that the agreement is about, separated by spaces.', value: ({ fields }) => inOneCell(fields) },
  { name: 'verifiability', description: 'verifiable, partly or not.', value: ({ verifiability }) => verifiability },
  { name: 'delivery', description: 'The signed finding that stands.', value: ({ delivery }) => delivery },
  {
    name: 'outcomeEstablished',
    description: 'false once a term has run out and nobody has established what followed.',
    value: ({ outcomeEstablished }) => outcomeEstablished,
  },
  {
    name: 'timeliness',
    description: 'version:basis:result:days against every version of the terms, separated by spaces; positive days are late.',
    value: timelinessCell,
  },
  { name: 'confidence', description: 'Of the finding, by rule from its evidence.', value: ({ confidence }) => confidence },
  { name: 'freshness', description: 'How recently it was looked at; empty until reviews exist.', value: ({ freshness }) => freshness },
  { name: 'since', description: 'The day of the finding that began the delivery state.', value: ({ since }) => since },
]

/** A row for each commitment listed. */
export const commitmentsTable = tableOf<CommitmentsAnswer, Row>(
  ({ query, commitments }) => commitments.map((entry) => ({ ...entry, on: query.on })),
  [...commitmentColumns, { name: 'on', description: 'The day asked.', value: ({ on }) => on }],
)
