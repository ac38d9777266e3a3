import type { DraftRecord } from '../domain/changeset/draft-change'
import { formatLongDate } from '../domain/format/date'
import { spellRate } from '../domain/format/rate'
import type { Act } from '../domain/measure/provision'
import { RECORDS, type Noun, type RecordOf } from '../domain/record/change'
import { fieldWords, positionStandingWords } from './commitment-axes'

/** Finds what a record is called. */
export type NameOf = (noun: Noun, id: string) => string

const ENACTED: Readonly<Record<Act, string>> = {
  set: 'sets', suspend: 'suspends', reinstate: 'reinstates', terminate: 'ends', void: 'voids', withdraw: 'takes back what was announced of',
}
const ANNOUNCED: Readonly<Record<Act, string>> = {
  set: 'would set', suspend: 'would suspend', reinstate: 'would reinstate', terminate: 'would end', void: 'would void', withdraw: 'takes back what was announced of',
}

const days = ({ from, to }: RecordOf<'provision'>): string =>
  `${from === null ? ', from a day that it does not state' : ` from ${formatLongDate(from)}`}${to === null ? '' : ` until the day before ${formatLongDate(to)}`}`

const provision = (record: RecordOf<'provision'>, nameOf: NameOf): string => {
  const verb = (record.standing === 'enacted' ? ENACTED : ANNOUNCED)[record.act]
  const rate = record.rate === null ? '' : ` to ${spellRate(record.rate)}`
  return `“${nameOf('document', record.documentId)}” ${verb} “${nameOf('measure', record.measureId)}”${rate}${days(record)}.`
}

const measure = ({ imposedBy, title, targets, scope }: RecordOf<'measure'>, nameOf: NameOf): string =>
  `${nameOf('economy', imposedBy)} lays “${title}” on goods of ${targets.map((id) => nameOf('economy', id)).join(', ')}: ${scope.description}.`

const position = ({ party, field, standing, value, words, saidOn }: RecordOf<'position'>, nameOf: NameOf): string =>
  `${nameOf('economy', party)}, ${fieldWords[field].toLowerCase()}: ${positionStandingWords[standing].label}${value === null ? '' : ` ${value}`}. “${words}” (${formatLongDate(saidOn)})`

const SENTENCES: { readonly [N in Noun]?: (record: RecordOf<N>, nameOf: NameOf) => string } = {
  provision,
  measure,
  position,
  document: ({ title, publisher, publishedOn }) => `“${title}”, ${publisher}, public from ${formatLongDate(publishedOn)}.`,
  event: ({ title, on, summary }) => `${formatLongDate(on)}: ${title}. ${summary}`,
  coverage: ({ measureId, coveredThrough }, nameOf) => `Somebody looked at “${nameOf('measure', measureId)}” up to ${formatLongDate(coveredThrough)}.`,
  point: ({ seriesId, on, value, documentId }, nameOf) =>
    `“${nameOf('series', seriesId)}” was ${value} on ${formatLongDate(on)}, as “${nameOf('document', documentId)}” gives it.`,
  commitment: ({ byParty, toParty, summary }, nameOf) => `${nameOf('economy', byParty)} to ${nameOf('economy', toParty)}: ${summary}`,
  observation: ({ metric, value, unit, knownFrom }) => `${metric}: ${value} ${unit}, known from ${formatLongDate(knownFrom)}.`,
}

/** The plain sentence that a record says; null where it is not whole yet, or its fields say it better. */
export const recordSentence = (noun: Noun, record: DraftRecord, nameOf: NameOf): string | null => {
  const parsed = RECORDS[noun].safeParse(record)
  const sentence = SENTENCES[noun] as ((record: unknown, nameOf: NameOf) => string) | undefined
  return parsed.success && sentence !== undefined ? sentence(parsed.data, nameOf) : null
}
