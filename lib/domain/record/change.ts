import { z } from 'zod'
import {
  AssessmentRecord,
  CommitmentLinksRecord,
  CommitmentRecord,
  ObservationRecord,
  PositionRecord,
  TermsRecord,
} from './commitment'
import { DocumentRecord } from './document'
import { AuthorityRecord, EconomyRecord } from './economy'
import { EventRecord } from './event'
import { CoverageRecord, MeasureRecord } from './measure'
import { ProvisionRecord } from './provision'
import { PointRecord, SeriesRecord } from './series'

/** The nouns that facts are kept of, in the order in which they may refer to one another. */
export const RECORDS = {
  economy: EconomyRecord,
  authority: AuthorityRecord,
  document: DocumentRecord,
  event: EventRecord,
  measure: MeasureRecord,
  provision: ProvisionRecord,
  coverage: CoverageRecord,
  series: SeriesRecord,
  point: PointRecord,
  commitment: CommitmentRecord,
  position: PositionRecord,
  terms: TermsRecord,
  observation: ObservationRecord,
  assessment: AssessmentRecord,
  'commitment-links': CommitmentLinksRecord,
} as const
export type Noun = keyof typeof RECORDS
export const NOUNS = Object.keys(RECORDS) as Noun[]
export type RecordOf<N extends Noun> = z.output<(typeof RECORDS)[N]>

const proposal = <N extends Noun>(noun: N) =>
  z.strictObject({ noun: z.literal(noun), act: z.enum(['create', 'correct']), record: RECORDS[noun] })

const retraction = z.strictObject({ act: z.literal('retract'), noun: z.enum(NOUNS), key: z.string().min(1) })

/**
 * One proposed change of a changeset. `create` and `correct` bring a whole record (a correction retracts the live one in
 * the same edition), `retract` names the key of the one that goes.
 */
export const Change = z.union([
  proposal('economy'),
  proposal('authority'),
  proposal('document'),
  proposal('event'),
  proposal('measure'),
  proposal('provision'),
  proposal('coverage'),
  proposal('series'),
  proposal('point'),
  proposal('commitment'),
  proposal('position'),
  proposal('terms'),
  proposal('observation'),
  proposal('assessment'),
  proposal('commitment-links'),
  retraction,
])
export type Change = z.output<typeof Change>
export type Proposal = Exclude<Change, { act: 'retract' }>

/** The key that a record is known by: its public id, or what stands for it where it has none. */
export const keyOf = (change: Change): string => {
  if (change.act === 'retract') return change.key
  switch (change.noun) {
    case 'coverage':
      return change.record.measureId
    case 'terms':
      return `${change.record.commitmentId}/${change.record.version}`
    case 'commitment-links':
      return change.record.commitmentId
    case 'point':
      return `${change.record.seriesId}/${change.record.on}/${change.record.documentId}`
    default:
      return change.record.id
  }
}
