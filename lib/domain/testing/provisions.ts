import { decimalText } from '../decimal-text'
import type { Authority, Measure } from '../measure/measure'
import type { Act, Provision, Standing } from '../measure/provision'
import type { KnownMeasure } from '../measure/state'
import { timelineKnownOn } from '../measure/known-timeline'
import { plainDate } from '../plain-date'
import { adValorem } from '../rate'

interface Draft {
  readonly act: Act
  readonly publishedOn: string
  readonly from?: string | null
  readonly to?: string
  readonly pct?: string
  readonly standing?: Standing
  readonly documentId?: string
}

/** Provisions of one measure, numbered in the order given; enacted unless said otherwise. */
export const provisionsOf = (measureId: string, drafts: readonly Draft[]): Provision[] =>
  drafts.map((draft, index) => ({
    id: `${measureId}-${index + 1}`,
    measureId,
    documentId: draft.documentId ?? `${measureId}-document-${index + 1}`,
    publishedOn: plainDate(draft.publishedOn),
    sequence: index + 1,
    act: draft.act,
    standing: draft.standing ?? 'enacted',
    rate: draft.act === 'set' ? (draft.pct === undefined ? { kind: 'not-stated' } : adValorem(decimalText(draft.pct))) : null,
    from: draft.from === undefined || draft.from === null ? null : plainDate(draft.from),
    to: draft.to === undefined ? null : plainDate(draft.to),
  }))

export const authority = (id: string, additional = true): Authority => ({ id, title: id, additional, colour: 2 })

/** A measure of one invented economy on another. */
export const measureNamed = (id: string, kind: Measure['scope']['kind'], by: Authority = authority('power')): Measure => ({
  id,
  title: id,
  imposedBy: 'AA',
  targets: ['BB'],
  authority: by,
  scope: { kind, description: id, tradeCoveredUsd: null, lines: [] },
  stacking: null,
  note: null,
  headings: [],
  documentIds: [],
})

/** A measure with its timeline as known on a day, covered through that day. */
export const knownMeasure = (measure: Measure, provisions: readonly Provision[], knownOn: string): KnownMeasure => ({
  measure,
  provisions,
  periods: timelineKnownOn(provisions, plainDate(knownOn), plainDate(knownOn)),
})
