import { listDrafts, type StoredChange } from '@/lib/data/changesets'
import { refusalOf } from '@/lib/data/constraints'
import type { Db } from '@/lib/data/db'
import { newestEdition } from '@/lib/data/editions'
import { nameOf, recordedAsOf, type Recorded } from '@/lib/data/recorded'
import { askDeferredRules, inTrial } from '@/lib/data/trial'
import { completeChange, fieldProblems } from '@/lib/domain/changeset/draft-change'
import { refused, type Refusal, type RefusalCode, type Result } from '@/lib/domain/result'
import { conflictMessage, conflictsOf } from './conflicts-of'
import { makeEdition, NOBODY } from './make-edition'

/** What keeps a changeset from being submitted: which change, which field of it, and why. */
export interface ChangesetProblem {
  /** Null where it is not one change but how they stand together. */
  readonly ordinal: number | null
  readonly field: string | null
  readonly code: RefusalCode
  readonly message: string
}

const incomplete = (drafts: readonly StoredChange[]): ChangesetProblem[] =>
  drafts.flatMap((draft) => fieldProblems(draft).map((problem) => ({ ordinal: draft.ordinal, code: 'invalid' as const, ...problem })))

const repeated = (drafts: readonly StoredChange[]): ChangesetProblem[] => {
  const seen = new Set<string>()
  return drafts
    .filter((draft) => seen.size === seen.add(nameOf(draft)).size)
    .map(({ ordinal, noun, key }) => ({
      ordinal,
      field: null,
      code: 'conflict',
      message: `The changeset changes ${noun} ${key} twice. Keep one of the changes.`,
    }))
}

/** What is created must not be there, what is corrected or retracted must be. */
const misplaced = (drafts: readonly StoredChange[], live: Recorded): ChangesetProblem[] =>
  drafts.flatMap((draft): ChangesetProblem[] => {
    const { ordinal, noun, act, key } = draft
    const isThere = live(draft).record !== null
    if (act === 'create' && isThere)
      return [{ ordinal, field: null, code: 'conflict', message: `There is a ${noun} ${key} already. Correct that one, or choose another id.` }]
    if (act !== 'create' && !isThere)
      return [{ ordinal, field: null, code: 'not_found', message: `There is no ${noun} ${key} that could be changed.` }]
    return []
  })

const stale = async (db: Db, id: string): Promise<ChangesetProblem[]> =>
  (await conflictsOf(db, id)).map((conflict) => ({
    ordinal: conflict.ordinal,
    field: conflict.fields.map(({ field }) => field).join(', '),
    code: 'conflict',
    message: conflictMessage(conflict),
  }))

/** What the changes run into together, found by making the edition and undoing it. */
const refusedTogether = async (db: Db, id: string, drafts: readonly StoredChange[], now: Date): Promise<ChangesetProblem[]> => {
  let made: Result<unknown> | undefined
  try {
    await inTrial(db, async (tx) => {
      made = await makeEdition(tx, { id, changes: drafts.map(completeChange), publisher: NOBODY, aloneReason: null, now })
      if (made.ok) await askDeferredRules(tx)
    })
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal === null) throw error
    made = refusal
  }
  return made === undefined || made.ok ? [] : [{ ordinal: null, field: made.field ?? null, code: made.code, message: made.message }]
}

/**
 * Everything that keeps a changeset from being submitted, by change and field; nothing where every rule holds. How the
 * changes stand together is asked only once each by itself is whole, since it could not be told before.
 */
export const checkChangeset = async (db: Db, id: string, now: Date): Promise<ChangesetProblem[]> => {
  const drafts = await listDrafts(db, id)
  if (drafts.length === 0)
    return [{ ordinal: null, field: null, code: 'invalid', message: 'The changeset changes nothing. Add a change first.' }]
  const own = [...incomplete(drafts), ...repeated(drafts)]
  const live = await recordedAsOf(db, drafts, await newestEdition(db))
  const conflicts = await stale(db, id)
  const inConflict = new Set(conflicts.map(({ ordinal }) => ordinal))
  const placed = misplaced(drafts, live).filter(({ ordinal }) => !inConflict.has(ordinal))
  const found = [...own, ...conflicts, ...placed]
  return found.length > 0 ? found : refusedTogether(db, id, drafts, now)
}

/** The refusal that problems mean: the first, and how many more there are. */
export const refusalOfProblems = (problems: readonly ChangesetProblem[]): Refusal | null => {
  const [first, ...others] = problems
  if (first === undefined) return null
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`
  const message = `${first.field === null || first.code !== 'invalid' ? '' : `${first.field}: `}${first.message}${more}`
  return refused(first.code, message, first.field === null ? {} : { field: first.field })
}
