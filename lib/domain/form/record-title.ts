import type { DraftRecord } from '../changeset/draft-change'
import type { Noun } from '../record/change'

/** The fields that tell records of a noun from each other where they have no title of their own. */
const TELLING: Readonly<Partial<Record<Noun, readonly string[]>>> = {
  economy: ['name'],
  provision: ['measureId', 'documentId'],
  coverage: ['measureId', 'coveredThrough'],
  point: ['seriesId', 'on', 'value'],
  position: ['commitmentId', 'party', 'field'],
  terms: ['commitmentId', 'version', 'metric'],
  observation: ['commitmentId', 'metric', 'value', 'unit'],
  assessment: ['commitmentId', 'on', 'delivery'],
  'commitment-links': ['commitmentId'],
}

/** What a record is called in a list, from its own fields alone. */
export const recordTitle = (noun: Noun, record: DraftRecord): string =>
  (TELLING[noun] ?? ['title'])
    .map((name) => record[name])
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .join(' \u00b7 ')

/** What tells records of one title from each other. */
const HINTS: Readonly<Partial<Record<Noun, readonly string[]>>> = {
  document: ['publisher', 'publishedOn'],
  event: ['on'],
  measure: ['imposedBy'],
  commitment: ['byParty'],
}

/** A few words beside the title of a record: who published it, and when. */
export const recordHint = (noun: Noun, record: DraftRecord): string =>
  (HINTS[noun] ?? [])
    .map((name) => record[name])
    .filter((value) => typeof value === 'string')
    .join(', ')
