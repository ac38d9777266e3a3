import { originOf } from '@/lib/domain/compare/origin'
import { documentName } from '@/lib/domain/format/document-name'
import { isCountryWide } from '@/lib/domain/measure/country-wide'
import type { KnownMeasure } from '@/lib/domain/measure/state'
import type { PlainDate } from '@/lib/domain/plain-date'
import { documentsOf } from './cited'
import type { World } from './world'

/** The document that a step of a day rests on, with its short name. */
export interface StepDocument {
  readonly on: PlainDate
  readonly documentId: string
  readonly name: string
}

/**
 * The documents of every step of the country-wide duties: the law first, then what had announced it. Where one duty begins
 * on the day on which another ends, what is charged from then on comes first.
 */
export const stepDocuments = (world: World, measures: readonly KnownMeasure[]): StepDocument[] => {
  const steps = measures
    .filter(({ measure }) => isCountryWide(measure))
    .flatMap(({ periods, provisions }) => periods.map((period) => ({ period, origin: originOf(period, provisions) })))
  const chargedFirst = [...steps].sort((a, b) => Number(a.period.state !== 'in-force') - Number(b.period.state !== 'in-force'))
  return chargedFirst.flatMap(({ period, origin }) => {
    const ids = origin === null ? [] : [origin.enacted.documentId, ...origin.announced.map(({ documentId }) => documentId)]
    return documentsOf(world, ids).map((document) => ({ on: period.from, documentId: document.id, name: documentName(document) }))
  })
}
