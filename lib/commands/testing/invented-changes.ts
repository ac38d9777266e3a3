import { decimalText } from '@/lib/domain/decimal-text'
import { plainDate } from '@/lib/domain/plain-date'
import { Change, type Noun } from '@/lib/domain/record/change'

// Two economies that do not exist, so that what holds for them holds for any pair.

const create = (noun: Noun, record: object): Change => Change.parse({ noun, act: 'create', record })

/** An economy, with its name in every form that sentences need. */
export const economy = (id: string, name: string): Change =>
  create('economy', { id, kind: 'economy', name, inSentence: name, adjective: `${name}ish` })

export const authority = (id: string): Change => create('authority', { id, title: id, additional: true, colour: 2 })

/** A document of a kind and a publisher, public from a day. */
export const document = (id: string, publishedOn: string, kind = 'legal-instrument', publisher = 'A gazette'): Change =>
  create('document', {
    id, kind, title: `The ${id}`, publisher, publisherSide: null, url: null,
    publishedOn: plainDate(publishedOn), printedOn: null, language: 'en', citation: null, verification: 'read',
  })

interface InventedMeasure {
  readonly imposedBy: string
  readonly targets: readonly string[]
  readonly authority: string
  readonly kind: 'all-goods' | 'list'
  readonly prefixes?: readonly string[]
}

export const measure = (id: string, { imposedBy, targets, authority, kind, prefixes = [] }: InventedMeasure): Change =>
  create('measure', {
    id, title: `The ${id}`, imposedBy, targets, authority,
    scope: {
      kind, description: kind === 'list' ? 'Some goods' : 'All goods', tradeCoveredUsd: null,
      lines: prefixes.map((prefix) => ({ codeSystem: 'HS', prefix, include: true, validFrom: null, validTo: null })),
    },
    stacking: null, note: null, headings: [], documentIds: [],
  })

interface InventedProvision {
  readonly pct: string
  readonly from: string
  readonly to?: string
  readonly standing?: 'enacted' | 'announced'
  readonly sequence?: number
}

/** A document sets the rate of a measure. */
export const rateSet = (
  id: string, measureId: string, documentId: string,
  { pct, from, to, standing = 'enacted', sequence = 1 }: InventedProvision,
): Change =>
  create('provision', {
    id, measureId, documentId, act: 'set', standing, rate: { kind: 'ad-valorem', pct: decimalText(pct) },
    from: plainDate(from), to: to === undefined ? null : plainDate(to), sequence, note: null, verification: 'read',
  })

export const coverage = (measureId: string, coveredThrough: string): Change =>
  create('coverage', { measureId, coveredThrough: plainDate(coveredThrough) })

/** An event of the given economies. */
export const event = (id: string, on: string, parties: readonly string[], documentIds: readonly string[]): Change =>
  create('event', {
    id, kind: 'summit', title: `The ${id}`, mark: 'A meeting', inSentence: `the ${id}`, on: plainDate(on), place: null,
    parties, summary: 'They met.', documentIds, featured: null,
  })
