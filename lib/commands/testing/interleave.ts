import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { findChangeset, listDrafts } from '@/lib/data/changesets'
import type { openDb } from '@/lib/data/db'
import { newestEdition } from '@/lib/data/editions'
import { recordedAsOf } from '@/lib/data/recorded'
import type { Actor } from '@/lib/domain/actor'
import { changedFields } from '@/lib/domain/changeset/compare-records'
import type { DraftRecord } from '@/lib/domain/changeset/draft-change'
import { conflictsOf } from '../changesets/conflicts-of'
import { createChangeset } from '../changesets/create-changeset'
import { editChange } from '../changesets/edit-change'
import { publishChangeset } from '../changesets/publish-changeset'
import { submitChangeset } from '../changesets/submit-changeset'
import { ANA, BEN, demand, draftBy, ROSE } from './editing'

type Pool = ReturnType<typeof openDb>

/** Numbers from 0 up to 1. */
type Random = () => number

/** One of two people at an instance of their own: a pool that no other has. */
interface Editor {
  readonly name: string
  readonly actor: Actor
  readonly db: Pool
  /** The fields that only this one changes. */
  readonly own: readonly string[]
}

/** A field that both change. */
const SHARED = 'inSentence'

/** Ana and Ben, each at an instance on the same database. */
export const twoEditors = (first: Pool, second: Pool): readonly [Editor, Editor] => [
  { name: 'Ana', actor: ANA, db: first, own: ['title', 'place'] },
  { name: 'Ben', actor: BEN, db: second, own: ['summary', 'mark'] },
]

const pick = <T>(from: readonly T[], random: Random): T => {
  const found = from[Math.floor(random() * from.length)]
  if (found === undefined) throw new Error('there is nothing to pick from')
  return found
}

const think = (random: Random): Promise<void> => pause(Math.floor(random() * 12))

const contextOf = ({ db, actor }: Editor) => ({ db, actor, now: new Date() })

/** What an edit that was taken made of which revision. */
interface Taken {
  readonly by: string
  readonly revision: number
  readonly field: string
  readonly value: string
}

const readDraft = async (db: Pool, id: string) => {
  const [change] = await listDrafts(db, id)
  if (change?.record == null) throw new Error('the change is gone')
  return { revision: change.revision, record: change.record }
}

/** Changes one field of what the editor saw, and looks again whenever another was first. */
const editOnce = async (editor: Editor, id: string, field: string, value: string, random: Random): Promise<Taken & { readonly misread: boolean }> => {
  for (;;) {
    const seen = await readDraft(editor.db, id)
    await think(random)
    const change = { noun: 'event', act: 'create', record: { ...seen.record, [field]: value } }
    const edited = await editChange(contextOf(editor), { id, ordinal: 0, revision: seen.revision, change })
    if (edited.ok)
      return { by: editor.name, revision: edited.value.revision, field, value, misread: changedFields(edited.value.before, seen.record).length > 0 }
    if (edited.code !== 'conflict') throw new Error(`${editor.name} was refused: ${edited.message}`)
  }
}

const eventRecord = (id: string): DraftRecord => ({
  id, kind: 'summit', title: 'A', mark: 'A', inSentence: 'a', on: '2026-01-01', place: 'A', parties: ['US', 'CN'], summary: 'A.', documentIds: [], featured: null,
})

/**
 * Two people edit one change of one draft at once, each again and again from what they last saw. Gives what was lost: a
 * field that is not what was last made of it, a revision that two edits made, an edit over something that was not seen.
 */
export const interleaveInOneDraft = async (editors: readonly [Editor, Editor], random: Random): Promise<string[]> => {
  const [first] = editors
  const id = await draftBy(first.db, first.actor, [{ noun: 'event', act: 'create', record: eventRecord(`meeting-${randomUUID()}`) }])
  const taken = await Promise.all(
    editors.map(async (editor) => {
      const done: (Taken & { readonly misread: boolean })[] = []
      const times = 2 + Math.floor(random() * 4)
      for (let time = 0; time < times; time++) {
        const field = pick([...editor.own, SHARED], random)
        done.push(await editOnce(editor, id, field, `${editor.name} ${time}`, random))
      }
      return done
    }),
  )
  const inOrder = taken.flat().toSorted((a, b) => a.revision - b.revision)
  const expected = inOrder.reduce<DraftRecord>((record, { field, value }) => ({ ...record, [field]: value }), {})
  const { record } = await readDraft(first.db, id)
  return [
    ...Object.entries(expected).flatMap(([field, value]) => (record[field] === value ? [] : [`${field} is ${String(record[field])} and not ${String(value)}`])),
    ...inOrder.flatMap(({ revision }, index) => (revision === index + 2 ? [] : [`edit ${index + 1} made revision ${revision}`])),
    ...inOrder.flatMap(({ misread, by, revision }) => (misread ? [`${by} made revision ${revision} of something else than was seen`] : [])),
  ]
}

const liveEvent = async (db: Pool, key: string): Promise<{ readonly record: DraftRecord; readonly edition: number }> => {
  const name = { noun: 'event' as const, key }
  const { record, edition } = (await recordedAsOf(db, [name], await newestEdition(db)))(name)
  if (record === null) throw new Error(`there is no event ${key}`)
  return { record, edition }
}

/** Hands a draft over and has it published; where another was first, keeps theirs of all fields but one's own, and tries again. */
const carryThrough = async (editor: Editor, id: string, key: string, mine: DraftRecord, random: Random): Promise<number> => {
  for (;;) {
    await think(random)
    const state = (await findChangeset(editor.db, id))?.state
    const submitted = state === 'submitted' ? { ok: true as const } : await submitChangeset(contextOf(editor), { id })
    await think(random)
    const published = submitted.ok ? await publishChangeset({ ...contextOf(editor), actor: ROSE }, { id }) : submitted
    if (published.ok) return published.value.edition
    if (published.code !== 'conflict') throw new Error(`${editor.name} was refused: ${published.message}`)
    const [conflict] = await conflictsOf(editor.db, id)
    if (conflict === undefined) throw new Error('a conflict was told of, and there is none')
    const theirs = await liveEvent(editor.db, key)
    const [{ revision } = { revision: 0 }] = await listDrafts(editor.db, id)
    const change = { noun: 'event', act: 'correct', record: { ...theirs.record, ...mine }, basedOn: theirs.edition }
    demand(await editChange(contextOf(editor), { id, ordinal: 0, revision, change }))
  }
}

/**
 * Two people correct one published event at once, each in a changeset of their own that a third publishes. Gives what was
 * lost: of two that began alike one must be told, and in the end the event has what both made of it.
 */
export const interleaveTwoDrafts = async (editors: readonly [Editor, Editor], key: string, random: Random): Promise<string[]> => {
  const mark = randomUUID().slice(0, 8)
  const before = await liveEvent(editors[0].db, key)
  const begun = await Promise.all(
    editors.map(async (editor) => {
      const id = randomUUID()
      const mine: DraftRecord = Object.fromEntries([pick(editor.own, random), SHARED].map((field) => [field, `${editor.name} ${mark} ${field}`]))
      const change = { noun: 'event', act: 'correct', record: { ...before.record, ...mine }, basedOn: before.edition }
      demand(await createChangeset(contextOf(editor), { id, title: 'A test', reason: 'To test it', changes: [change] }))
      return { editor, id, mine }
    }),
  )
  const done = await Promise.all(begun.map(async (one) => ({ ...one, edition: await carryThrough(one.editor, one.id, key, one.mine, random) })))
  const expected = done.toSorted((a, b) => a.edition - b.edition).reduce<DraftRecord>((record, { mine }) => ({ ...record, ...mine }), before.record)
  const { record } = await liveEvent(editors[0].db, key)
  return changedFields(expected, record).map(({ field, before: due, after }) => `${field} is ${String(after)} and not ${String(due)}`)
}
