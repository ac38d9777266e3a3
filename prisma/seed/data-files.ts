import type { Noun, RecordOf } from '../../lib/domain/record/change'

/** The starting data: every record of every noun, in the order of its file. */
export type StartingData = { readonly [N in Noun]: readonly RecordOf<N>[] }

/** The file in the data folder that holds the records of a noun. */
export const DATA_FILES: Readonly<Record<Noun, string>> = {
  economy: 'economies.json',
  authority: 'authorities.json',
  document: 'documents.json',
  event: 'events.json',
  measure: 'measures.json',
  provision: 'provisions.json',
  coverage: 'coverage.json',
  series: 'series.json',
  point: 'points.json',
  commitment: 'commitments.json',
  position: 'positions.json',
  terms: 'terms.json',
  observation: 'observations.json',
  assessment: 'assessments.json',
  'commitment-links': 'commitment-links.json',
}

/** What is wrong with one record: which one, which of its fields, and what to do about it. */
export interface Problem {
  readonly record: string
  readonly field: string
  readonly message: string
}

const line = ({ record, field, message }: Problem): string =>
  `  ${record}, ${field === '' ? 'the whole record' : field}: ${message}`

/** Throws with every problem of one file listed; returns when there is none. */
export const refuseProblems = (path: string, problems: readonly Problem[]): void => {
  if (problems.length === 0) return
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  const wayOut = 'Mend the file (lib/domain/record says what each record holds), then load it again.'
  throw new Error([`${path} has ${count}:`, ...problems.map(line), wayOut].join('\n'))
}
