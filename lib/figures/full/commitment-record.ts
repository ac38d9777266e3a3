import type { FullTable } from '@/components/figure/figure-data'
import type { CommitmentAnswer, PaceAnswer } from '@/lib/queries/commitments/detail-contract'
import type { AssessmentAnswer, EvidenceAnswer, ObservationAnswer, PositionAnswer, TermsAnswer } from '@/lib/queries/contract/commitment'
import { fullTable, ids, type FullColumnOf } from './full-table'

const documents = <Row extends { readonly evidence: readonly EvidenceAnswer[] }>(): FullColumnOf<Row> => ({
  name: 'documents', description: 'The documents that it rests on, by id, separated by spaces.', value: ({ evidence }) => ids(evidence.map(({ documentId }) => documentId)),
})

export const fullPositions = (positions: readonly PositionAnswer[]): FullTable =>
  fullTable<PositionAnswer>(
    [
      { name: 'id', description: 'The id of the position.', value: ({ id }) => id },
      { name: 'party', description: 'Who says it.', value: ({ party }) => party },
      { name: 'field', description: 'existence, amount, deadline, scope or trigger.', value: ({ field }) => field },
      { name: 'standing', description: 'stated, confirmed, silent, declined or denied.', value: ({ standing }) => standing },
      { name: 'value', description: 'What is given; empty where a party is vaguer.', value: ({ value }) => value },
      { name: 'words', description: 'What was said, in words of ours.', value: ({ words }) => words },
      { name: 'saidOn', description: 'The day on which it was said.', value: ({ saidOn }) => saidOn },
      documents(),
    ],
    positions,
  )

export const fullTerms = (terms: readonly TermsAnswer[]): FullTable =>
  fullTable<TermsAnswer>(
    [
      { name: 'version', description: 'The version.', value: ({ version }) => version },
      { name: 'metric', description: 'What is counted.', value: ({ metric }) => metric },
      { name: 'amount', description: 'How much; empty where none was stated.', value: ({ amount }) => amount },
      { name: 'unit', description: 'Its unit; tons are metric, money is US dollars.', value: ({ unit }) => unit },
      { name: 'basis', description: 'What it is counted at, where that was stated.', value: ({ basis }) => basis },
      { name: 'periodFrom', description: 'First day of the term.', value: ({ periodFrom }) => periodFrom },
      { name: 'periodTo', description: 'The day after its last one.', value: ({ periodTo }) => periodTo },
      { name: 'deadline', description: 'The last day.', value: ({ deadline }) => deadline },
      { name: 'statedBy', description: 'Who stated it.', value: ({ statedBy }) => statedBy },
      { name: 'statedOn', description: 'The day on which it was stated.', value: ({ statedOn }) => statedOn },
      { name: 'supersedesVersion', description: 'The version that it takes the place of.', value: ({ supersedesVersion }) => supersedesVersion },
      documents(),
    ],
    terms,
  )

export const fullObservations = (observations: readonly ObservationAnswer[]): FullTable =>
  fullTable<ObservationAnswer>(
    [
      { name: 'id', description: 'The id of the observation.', value: ({ id }) => id },
      { name: 'metric', description: 'What was counted.', value: ({ metric }) => metric },
      { name: 'basis', description: 'What it was counted at.', value: ({ basis }) => basis },
      { name: 'periodFrom', description: 'First day counted.', value: ({ periodFrom }) => periodFrom },
      { name: 'periodTo', description: 'The day after the last one; empty while open.', value: ({ periodTo }) => periodTo },
      { name: 'value', description: 'How much.', value: ({ value }) => value },
      { name: 'upper', description: 'The upper end of a range.', value: ({ upper }) => upper },
      { name: 'unit', description: 'Its unit.', value: ({ unit }) => unit },
      { name: 'cumulative', description: 'Whether it is a running total.', value: ({ cumulative }) => cumulative },
      { name: 'bound', description: 'exact, about, at-least or range.', value: ({ bound }) => bound },
      { name: 'knownFrom', description: 'The first day on which a document gives it.', value: ({ knownFrom }) => knownFrom },
      documents(),
    ],
    observations,
  )

export const fullFindings = (assessments: readonly AssessmentAnswer[]): FullTable =>
  fullTable<AssessmentAnswer>(
    [
      { name: 'id', description: 'The id of the finding.', value: ({ id }) => id },
      { name: 'on', description: 'The day that it is of.', value: ({ on }) => on },
      { name: 'knownFrom', description: 'The day on which the last document that it needs was public.', value: ({ knownFrom }) => knownFrom },
      { name: 'delivery', description: 'The state found.', value: ({ delivery }) => delivery },
      { name: 'reason', description: 'Why.', value: ({ reason }) => reason },
      { name: 'confidence', description: 'By rule from the evidence.', value: ({ confidence }) => confidence },
      { name: 'tier', description: 'The best tier that the evidence reaches.', value: ({ tier }) => tier },
      documents(),
    ],
    assessments,
  )

export const fullTimeliness = ({ timeliness }: Pick<CommitmentAnswer, 'timeliness'>): FullTable =>
  fullTable<CommitmentAnswer['timeliness'][number]>(
    [
      { name: 'version', description: 'The version of the terms.', value: ({ version }) => version },
      { name: 'basis', description: 'What the quantity was counted at.', value: ({ basis }) => basis },
      { name: 'result', description: 'early, on-time, late, awaiting-data, overdue or not-due.', value: ({ result }) => result },
      { name: 'days', description: 'Days from the deadline; positive is late.', value: ({ days }) => days },
    ],
    timeliness,
  )

export const fullPace = (paces: readonly PaceAnswer[]): FullTable =>
  fullTable<PaceAnswer>(
    [
      { name: 'version', description: 'The version of the terms.', value: ({ version }) => version },
      { name: 'basis', description: 'What the quantity was counted at.', value: ({ basis }) => basis },
      { name: 'asOf', description: 'The last day counted.', value: ({ asOf }) => asOf },
      { name: 'observed', description: 'How much by then.', value: ({ observed }) => observed },
      { name: 'target', description: 'The amount undertaken.', value: ({ target }) => target },
      { name: 'share', description: 'Share of the target due by then, 0 to 1.', value: ({ linear }) => linear.share },
      { name: 'ratio', description: 'Observed share over the share due.', value: ({ linear }) => linear.ratio },
      { name: 'seasonalRatio', description: 'The same as the months of a base year went; empty without one.', value: ({ seasonal }) => seasonal?.ratio ?? null },
    ],
    paces,
  )
