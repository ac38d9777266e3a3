import type { Noun, RecordOf } from '@/lib/domain/record/change'
import { retractAssessments, saveAssessments } from './commitments/assessments'
import { retractCommitments, saveCommitments } from './commitments/commitments'
import { retractLinks, saveLinks } from './commitments/links'
import { retractObservations, saveObservations } from './commitments/observations'
import { retractPositions, savePositions } from './commitments/positions'
import { retractTerms, saveTerms } from './commitments/terms'
import type { Db } from './db'
import { retractDocuments, saveDocuments } from './documents'
import { retractAuthorities, retractEconomies, saveAuthorities, saveEconomies } from './economies'
import { retractEvents, saveEvents } from './events'
import { retractCoverage, retractMeasures, saveCoverage, saveMeasures } from './measures'
import { retractProvisions, saveProvisions } from './provisions'
import { retractPoints, retractSeries, savePoints, saveSeries } from './series'

/** How the records of one noun become version rows of an edition, and how the live ones are marked as retracted. */
export interface FactTable<N extends Noun> {
  readonly save: (db: Db, edition: number, records: readonly RecordOf<N>[]) => Promise<void>
  /** Marks the live versions of these keys; `count` tells how many there were. */
  readonly retract: (db: Db, edition: number, keys: readonly string[]) => Promise<{ count: number }>
}

export const FACTS: { readonly [N in Noun]: FactTable<N> } = {
  economy: { save: saveEconomies, retract: retractEconomies },
  authority: { save: saveAuthorities, retract: retractAuthorities },
  document: { save: saveDocuments, retract: retractDocuments },
  event: { save: saveEvents, retract: retractEvents },
  measure: { save: saveMeasures, retract: retractMeasures },
  provision: { save: saveProvisions, retract: retractProvisions },
  coverage: { save: saveCoverage, retract: retractCoverage },
  series: { save: saveSeries, retract: retractSeries },
  point: { save: savePoints, retract: retractPoints },
  commitment: { save: saveCommitments, retract: retractCommitments },
  position: { save: savePositions, retract: retractPositions },
  terms: { save: saveTerms, retract: retractTerms },
  observation: { save: saveObservations, retract: retractObservations },
  assessment: { save: saveAssessments, retract: retractAssessments },
  'commitment-links': { save: saveLinks, retract: retractLinks },
}
