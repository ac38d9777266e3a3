import { listDrafts, type StoredChange } from '@/lib/data/changesets'
import type { Db } from '@/lib/data/db'
import { newestEdition } from '@/lib/data/editions'
import { listRecorded } from '@/lib/data/recorded'
import type { DraftRecord } from '@/lib/domain/changeset/draft-change'
import type { Noun } from '@/lib/domain/record/change'

/** What is published now with a draft laid over it: what a form of that draft may refer to. */
export interface KnownRecords {
  readonly edition: number
  readonly drafts: readonly StoredChange[]
  /** The records of a noun by key. */
  readonly of: (noun: Noun) => ReadonlyMap<string, DraftRecord>
}

/** Reads the records of these nouns; `changesetId` is null where there is no draft yet. */
export const knownRecords = async (db: Db, nouns: readonly Noun[], changesetId: string | null): Promise<KnownRecords> => {
  const edition = await newestEdition(db)
  const [live, drafts] = await Promise.all([listRecorded(db, nouns, edition), changesetId === null ? [] : listDrafts(db, changesetId)])
  const byNoun = new Map<Noun, Map<string, DraftRecord>>(nouns.map((noun) => [noun, new Map()]))
  for (const { noun, key, record } of live) byNoun.get(noun)?.set(key, record)
  for (const { noun, act, key, record } of drafts) {
    if (act === 'retract') byNoun.get(noun)?.delete(key)
    else if (record !== null) byNoun.get(noun)?.set(key, record)
  }
  return { edition, drafts, of: (noun) => byNoun.get(noun) ?? new Map() }
}
