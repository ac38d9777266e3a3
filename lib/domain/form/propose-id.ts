import type { DraftRecord } from '../changeset/draft-change'
import { plainText } from '../plain-text'
import type { Noun } from '../record/change'

const LONGEST = 110

const slug = (text: string): string =>
  plainText(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const field = (record: DraftRecord, name: string): string => {
  const value = record[name]
  return typeof value === 'string' ? slug(value) : ''
}

const joined = (between: string, parts: readonly string[]): string => parts.filter((part) => part !== '').join(between)

/** What an id is made of, by noun; nothing where a record is known by something else or its code is given by others. */
const stem = (noun: Noun, record: DraftRecord): string => {
  const own = (name: string): string => field(record, name)
  switch (noun) {
    case 'authority':
    case 'document':
    case 'event':
    case 'series':
    case 'commitment':
      return own('title')
    case 'measure':
      return own('title') === '' ? '' : joined('-', [own('imposedBy'), own('title')])
    case 'provision':
      return joined('--', [own('measureId'), own('documentId')])
    case 'position':
      return own('commitmentId') === '' ? '' : joined('--', [own('commitmentId'), joined('-', [own('party'), own('field')])])
    case 'observation':
      return own('commitmentId') === '' ? '' : joined('--', [own('commitmentId'), joined('-', [own('metric'), own('knownFrom')])])
    case 'assessment':
      return own('commitmentId') === '' ? '' : joined('--', [own('commitmentId'), own('on')])
    default:
      return ''
  }
}

/** Cut where a word ends, so that the id stays readable. */
const cut = (text: string): string => (text.length <= LONGEST ? text : text.slice(0, LONGEST).replace(/-+[^-]*$/, ''))

/**
 * The id that a new record would have, made of what it is about, and numbered where that is taken; empty as long as there
 * is nothing to make it of.
 */
export const proposeId = (noun: Noun, record: DraftRecord, isTaken: (id: string) => boolean): string => {
  const id = cut(stem(noun, record))
  if (id === '' || !isTaken(id)) return id
  for (let number = 2; ; number++) if (!isTaken(`${id}-${number}`)) return `${id}-${number}`
}
