import type { Db } from '@/lib/data/db'
import { newestEdition } from '@/lib/data/editions'
import { listTouchingDrafts, newestDraftOf, type TouchingDraft } from '@/lib/data/open-drafts'
import { namesOfPeople } from '@/lib/data/published'
import { listRecorded, recordedAsOf } from '@/lib/data/recorded'
import { listDrafts } from '@/lib/data/changesets'
import type { DraftRecord } from '@/lib/domain/changeset/draft-change'
import { recordHint, recordTitle } from '@/lib/domain/form/record-title'
import { plainText } from '@/lib/domain/plain-text'
import type { Noun } from '@/lib/domain/record/change'

/** A published record in the list of its noun, with the drafts that change it now. */
export interface RecordRow {
  readonly key: string
  readonly title: string
  readonly hint: string
  readonly edition: number
  readonly drafts: readonly (TouchingDraft & { readonly by: string })[]
}

export interface RecordList {
  readonly rows: readonly RecordRow[]
  readonly total: number
  readonly page: number
  readonly last: number
}

/** Rows of one page of the list. */
const PER_PAGE = 50

const folded = (text: string): string => plainText(text).toLowerCase()

/** Whether every word asked for stands somewhere in the row. */
const holds = ({ key, title, hint }: RecordRow, words: readonly string[]): boolean => {
  const text = folded(`${key} ${title} ${hint}`)
  return words.every((word) => text.includes(word))
}

/** What is published of a noun now, page by page; a page beyond the last is the last. */
export const listRecords = async (db: Db, noun: Noun, { q, page }: { readonly q: string; readonly page: number }): Promise<RecordList> => {
  const [live, touching] = await Promise.all([newestEdition(db).then((edition) => listRecorded(db, [noun], edition)), listTouchingDrafts(db, noun)])
  const names = await namesOfPeople(db, touching.map(({ author }) => author))
  const drafts = touching.map((draft) => ({ ...draft, by: names.get(draft.author) ?? draft.author }))
  const words = folded(q).split(/\s+/).filter((word) => word !== '')
  const rows = live
    .map(({ key, record, edition }): RecordRow => ({
      key, edition, title: recordTitle(noun, record), hint: recordHint(noun, record), drafts: drafts.filter((draft) => draft.key === key),
    }))
    .filter((row) => holds(row, words))
  const last = Math.max(1, Math.ceil(rows.length / PER_PAGE))
  const shown = Math.min(Math.max(1, page), last)
  return { rows: rows.slice((shown - 1) * PER_PAGE, shown * PER_PAGE), total: rows.length, page: shown, last }
}

/** The draft that somebody would enter something into: the one that they made last; null where they have none. */
export const draftToWorkIn = (db: Db, author: string): Promise<{ readonly id: string; readonly title: string } | null> => newestDraftOf(db, author)

/** The change of a draft that changes a record already; null where none does. */
export const changeOf = async (db: Db, changesetId: string, noun: Noun, key: string): Promise<number | null> =>
  (await listDrafts(db, changesetId)).find((change) => change.noun === noun && change.key === key)?.ordinal ?? null

/** A record as it is published now, with the edition that a change of it would be based on; null where there is none. */
export const publishedRecord = async (db: Db, noun: Noun, key: string): Promise<{ readonly record: DraftRecord; readonly edition: number } | null> => {
  const edition = await newestEdition(db)
  const { record } = (await recordedAsOf(db, [{ noun, key }], edition))({ noun, key })
  return record === null ? null : { record, edition }
}

/** A change of a draft that retracts a record, with the record; null where it does something else. */
export const retractionOf = async (db: Db, changesetId: string, ordinal: number) => {
  const change = (await listDrafts(db, changesetId)).find((one) => one.ordinal === ordinal && one.act === 'retract')
  const published = change === undefined ? null : await publishedRecord(db, change.noun, change.key)
  if (change === undefined || published === null) return null
  const { noun, key, basedOn, revision, reason } = change
  return { noun, recordKey: key, record: published.record, edition: basedOn, stored: { ordinal, revision, reason } }
}

/** A change of a draft by its number, to be named before it is taken out; null where there is none. */
export const changeAt = async (db: Db, changesetId: string, ordinal: number) =>
  (await listDrafts(db, changesetId)).find((one) => one.ordinal === ordinal) ?? null
