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

/** The documents of every step of the country-wide duties: the law first, then what had announced it. */
export const stepDocuments = (world: World, measures: readonly KnownMeasure[]): StepDocument[] =>
  measures
    .filter(({ measure }) => isCountryWide(measure))
    .flatMap(({ periods, provisions }) =>
      periods.flatMap((period) => {
        const origin = originOf(period, provisions)
        const ids = origin === null ? [] : [origin.enacted.documentId, ...origin.announced.map(({ documentId }) => documentId)]
        return documentsOf(world, ids).map((document) => ({ on: period.from, documentId: document.id, name: documentName(document) }))
      }),
    )
