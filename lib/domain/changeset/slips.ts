import { compareDecimals, decimalText, parseDecimalText } from '../decimal-text'
import { formatLongDate } from '../format/date'
import { daysBetween, parsePlainDate, type PlainDate } from '../plain-date'
import type { Noun } from '../record/change'
import type { DraftRecord } from './draft-change'

/** Something that is allowed and is seldom meant. It warns and never blocks. */
export interface Slip {
  readonly field: string
  readonly message: string
}

/** What a slip is recognised by beside the record itself. */
export interface Surroundings {
  readonly today: PlainDate
  /** Every other document, published or in the same draft, by id. */
  readonly documents: ReadonlyMap<string, DraftRecord>
}

/** Above this many per cent a rate is more often a typing error than a duty. */
const HIGH_PCT = decimalText('200')
/** A duty that begins so long after its document, or before it, is more often another year than meant. */
const FAR_DAYS = 3 * 365

const textOf = (record: DraftRecord | undefined, field: string): string => {
  const value = record?.[field]
  return typeof value === 'string' ? value : ''
}

const dayOf = (record: DraftRecord | undefined, field: string): PlainDate | null => parsePlainDate(textOf(record, field))

const slip = (field: string, message: string): Slip[] => [{ field, message }]

const high = ({ rate }: DraftRecord): Slip[] => {
  const pct = typeof rate === 'object' && rate !== null && 'pct' in rate && typeof rate.pct === 'string' ? parseDecimalText(rate.pct) : null
  return pct !== null && compareDecimals(pct, HIGH_PCT) > 0
    ? slip('rate.pct', `${pct} per cent is more than ${HIGH_PCT}. Check that no decimal point is missing.`)
    : []
}

const provisionSlips = (record: DraftRecord, { documents }: Surroundings): Slip[] => {
  const [from, published] = [dayOf(record, 'from'), dayOf(documents.get(textOf(record, 'documentId')), 'publishedOn')]
  if (from === null || published === null) return high(record)
  const days = daysBetween(published, from)
  const late = days < 0 ? slip('from', `It applies from ${formatLongDate(from)}, and its document was public only on ${formatLongDate(published)}. Check both days.`) : []
  const far = Math.abs(days) > FAR_DAYS ? slip('from', `${formatLongDate(from)} is more than three years away from the document of ${formatLongDate(published)}. Check the year.`) : []
  return [...high(record), ...late, ...far]
}

/** An address without what does not make it another one. */
const sameAddress = (url: string): string => url.trim().toLowerCase().replace(/^https?:\/\/(www\.)?/, '').replace(/[/#?]+$/, '')

const sameTitle = (title: string): string => title.trim().toLowerCase().replace(/\s+/g, ' ')

const documentSlips = (record: DraftRecord, { today, documents }: Surroundings): Slip[] => {
  const [id, url, title, day] = [textOf(record, 'id'), textOf(record, 'url'), textOf(record, 'title'), textOf(record, 'publishedOn')]
  const others = [...documents].filter(([other]) => other !== id)
  const byUrl = others.find(([, other]) => url !== '' && sameAddress(textOf(other, 'url')) === sameAddress(url))
  const byTitle = others.find(([, other]) => title !== '' && day !== '' && sameTitle(textOf(other, 'title')) === sameTitle(title) && textOf(other, 'publishedOn') === day)
  const [published, printed] = [dayOf(record, 'publishedOn'), dayOf(record, 'printedOn')]
  return [
    ...(byUrl === undefined ? [] : slip('url', `The document ${byUrl[0]} has this address already. Cite that one, if it is the same.`)),
    ...(byTitle === undefined || byTitle[0] === byUrl?.[0] ? [] : slip('title', `The document ${byTitle[0]} has this title and day already. Cite that one, if it is the same.`)),
    ...(published !== null && published > today ? slip('publishedOn', `${formatLongDate(published)} has not come yet. Check the year.`) : []),
    ...(published !== null && printed !== null && printed < published ? slip('printedOn', 'It was printed before it was public. The day in the gazette is often the first public one.') : []),
  ]
}

/** What somebody said cannot stand in a document of before. */
const evidenceSlips = (said: string) => (record: DraftRecord, { documents }: Surroundings): Slip[] => {
  const day = dayOf(record, said)
  const lines: readonly unknown[] = Array.isArray(record['evidence']) ? record['evidence'] : []
  return lines.flatMap((line, index) => {
    const published = dayOf(documents.get(textOf(line as DraftRecord, 'documentId')), 'publishedOn')
    return day !== null && published !== null && published < day
      ? slip(`evidence.${index}.documentId`, `This document was public on ${formatLongDate(published)}, before ${formatLongDate(day)}. Check both days.`)
      : []
  })
}

const observationSlips = (record: DraftRecord): Slip[] => {
  const [known, end] = [dayOf(record, 'knownFrom'), dayOf(record, 'periodTo')]
  return known !== null && end !== null && known < end
    ? slip('knownFrom', `It is known from ${formatLongDate(known)}, before its period ended. Check both days.`)
    : []
}

const eventSlips = (record: DraftRecord): Slip[] =>
  textOf(record, 'inSentence') !== '' && textOf(record, 'inSentence').endsWith('.') ? slip('inSentence', 'It stands within a sentence, so it has no full stop.') : []

const coverageSlips = (record: DraftRecord, { today }: Surroundings): Slip[] => {
  const day = dayOf(record, 'coveredThrough')
  return day !== null && day > today ? slip('coveredThrough', `Nobody can have looked at ${formatLongDate(day)} yet.`) : []
}

const BY_NOUN: Readonly<Partial<Record<Noun, (record: DraftRecord, around: Surroundings) => Slip[]>>> = {
  provision: provisionSlips,
  document: documentSlips,
  event: eventSlips,
  coverage: coverageSlips,
  observation: observationSlips,
  position: evidenceSlips('saidOn'),
  terms: evidenceSlips('statedOn'),
}

/** What is allowed about a record and is seldom meant, field by field. */
export const slipsOf = (noun: Noun, record: DraftRecord, around: Surroundings): Slip[] => BY_NOUN[noun]?.(record, around) ?? []
