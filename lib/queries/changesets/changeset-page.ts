import { authorsByChange, editionOf, type Changeset, type StoredChange } from '@/lib/data/changesets'
import type { Db } from '@/lib/data/db'
import { newestEdition } from '@/lib/data/editions'
import { countOtherPublishers, readLonePublishing } from '@/lib/data/lone-publishing'
import { namesOfPeople } from '@/lib/data/published'
import { recordedAsOf } from '@/lib/data/recorded'
import type { Actor } from '@/lib/domain/actor'
import { changedFields, type FieldChange } from '@/lib/domain/changeset/compare-records'
import type { Conflict } from '@/lib/domain/changeset/conflict'
import { decidePublisher } from '@/lib/domain/changeset/publisher'
import { recordTitle } from '@/lib/domain/form/record-title'
import type { Change, Noun } from '@/lib/domain/record/change'
import type { ChangesetProblemEntry } from '../contract/problem'
import type { Inspected } from './inspected'

/** One change as its page shows it: people by name, the record field by field against what is published. */
export interface ShownChange {
  readonly ordinal: number
  readonly revision: number
  readonly noun: Noun
  readonly act: Change['act']
  readonly key: string
  /** What the record is called, from its own fields; empty where it has none yet. */
  readonly title: string
  readonly reason: string | null
  readonly authors: readonly string[]
  readonly fields: readonly FieldChange[]
  readonly problems: readonly ChangesetProblemEntry[]
  readonly conflict: Conflict | null
}

/** Whether this reader may publish it, and how. */
export type Publishing = { readonly may: true; readonly aloneReason: string | null } | { readonly may: false; readonly why: string }

export interface ChangesetPage {
  readonly changeset: Changeset
  readonly authors: readonly string[]
  /** The edition that it became; null before. */
  readonly edition: number | null
  readonly counts: readonly { readonly noun: Noun; readonly act: Change['act']; readonly count: number }[]
  readonly changes: readonly ShownChange[]
  /** Problems of no one change. */
  readonly whole: readonly ChangesetProblemEntry[]
  readonly problems: number
  readonly page: { readonly number: number; readonly last: number; readonly total: number }
  readonly publishing: Publishing
}

/** Changes on one page: each is a table of its own. */
const PER_PAGE = 25

const countsOf = (changes: readonly StoredChange[]): ChangesetPage['counts'] => {
  const counts = new Map<string, { noun: Noun; act: Change['act']; count: number }>()
  for (const { noun, act } of changes) {
    const name = `${noun} ${act}`
    counts.set(name, { noun, act, count: (counts.get(name)?.count ?? 0) + 1 })
  }
  return [...counts.values()]
}

/** Changes with something to mend come first, so that nobody looks for them through pages. */
const troubledFirst = (changes: readonly StoredChange[], troubled: ReadonlySet<number | null>): StoredChange[] => [
  ...changes.filter(({ ordinal }) => troubled.has(ordinal)),
  ...changes.filter(({ ordinal }) => !troubled.has(ordinal)),
]

const publishingOf = async (db: Db, actor: Actor, authors: readonly string[]): Promise<Publishing> => {
  const edition = (await newestEdition(db)) + 1
  const decided = decidePublisher(actor, { edition, authors, lone: await readLonePublishing(db) })
  if (!decided.ok) return { may: false, why: decided.message }
  if (decided.value !== null && (await countOtherPublishers(db, actor.id)) > 0) return { may: false, why: 'Somebody else can publish this.' }
  return { may: true, aloneReason: decided.value }
}

/** Tells a changeset for its page, so many changes at a time. The number of the page is brought to one that there is. */
export const changesetPage = async (db: Db, actor: Actor, inspected: Inspected, number: number): Promise<ChangesetPage> => {
  const { changeset, authors, changes, problems, conflicts } = inspected
  const last = Math.max(1, Math.ceil(changes.length / PER_PAGE))
  const at = Math.min(Math.max(1, number), last)
  const order = troubledFirst(changes, new Set(problems.map(({ ordinal }) => ordinal)))
  const shown = order.slice((at - 1) * PER_PAGE, at * PER_PAGE)
  const edition = await editionOf(db, changeset.id)
  const published = await recordedAsOf(db, shown, edition === null ? await newestEdition(db) : edition - 1)
  const byChange = await authorsByChange(db, changeset.id)
  const names = await namesOfPeople(db, authors)
  const nameOf = (actorId: string): string => names.get(actorId) ?? actorId
  return {
    changeset: { ...changeset, author: nameOf(changeset.author) },
    authors: authors.map(nameOf),
    edition,
    counts: countsOf(changes),
    changes: shown.map((change) => {
      const { ordinal, revision, noun, act, key, record, reason } = change
      const before = published(change).record
      return {
        ordinal, revision, noun, act, key, reason,
        title: recordTitle(noun, record ?? before ?? {}),
        authors: (byChange.get(ordinal) ?? []).map(nameOf),
        fields: changedFields(before, record),
        problems: problems.filter((one) => one.ordinal === ordinal),
        conflict: conflicts.find((one) => one.ordinal === ordinal) ?? null,
      }
    }),
    whole: problems.filter(({ ordinal }) => ordinal === null),
    problems: problems.length,
    page: { number: at, last, total: changes.length },
    publishing: await publishingOf(db, actor, authors),
  }
}
