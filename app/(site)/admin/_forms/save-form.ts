import type { SaveOutcome, ShownPart, StoredElsewhere } from '@/components/record-form/outcome'
import type { Context } from '@/lib/commands/command'
import { problemsOf } from '@/lib/commands/changesets/problems-of'
import { saveChanges } from '@/lib/commands/changesets/save-changes'
import { mayEdit } from '@/lib/domain/actor'
import { changedFields } from '@/lib/domain/changeset/compare-records'
import { completeParts, type Beside, type CompletePart } from '@/lib/domain/form/complete-parts'
import { put } from '@/lib/domain/form/put'
import { readForm, type ReadPart } from '@/lib/domain/form/read-form'
import { recordTitle } from '@/lib/domain/form/record-title'
import { RECORD_FORMS } from '@/lib/domain/form/record-forms'
import { recordValue } from '@/lib/domain/form/to-values'
import { plainDate } from '@/lib/domain/plain-date'
import { ok, refused, type Refusal, type Result } from '@/lib/domain/result'
import { nounsOfParts } from '@/lib/queries/forms/form-state'
import { knownRecords, type KnownRecords } from '@/lib/queries/forms/known-records'
import { reviewParts, type Review, type ReviewedPart } from '@/lib/queries/forms/review-parts'
import { formWords } from '@/lib/words/forms'
import { valueText } from '@/lib/words/records/value-text'

/** What somebody sent with a form. */
export type Entries = readonly (readonly [string, unknown])[]

/** What a form has come to once it is saved. */
export interface SavedForm {
  readonly changesetId: string
  readonly stored: SaveOutcome['stored']
  readonly parts: readonly ReviewedPart[]
  readonly reviews: Readonly<Record<string, Review>>
  readonly whole: readonly string[]
  readonly known: KnownRecords
  /** The numbers of its changes in the draft, in the order of the form. */
  readonly ordinals: readonly number[]
}

const textAt = (entries: Entries, name: string): string => {
  const value = entries.find(([field]) => field === name)?.[1]
  return typeof value === 'string' ? value : ''
}

/** The fields for which somebody chose what is stored over what they had typed. */
const withTheirs = (part: CompletePart, theirs: readonly string[], known: KnownRecords): CompletePart => {
  const stored = known.drafts.find(({ ordinal }) => ordinal === part.stored?.ordinal)?.record
  if (theirs.length === 0 || stored == null || part.record === null) return part
  const record = structuredClone(part.record) as Record<string, unknown>
  for (const field of theirs) put(record, field, recordValue(stored, field))
  return { ...part, record }
}

const entryOf = ({ noun, act, record, basedOn, reason, stored }: CompletePart): unknown =>
  record === null ? { seen: stored, change: null } : { seen: stored, change: { noun, act, record, reason, ...(basedOn === null ? {} : { basedOn }) } }

/** The parts that a form sent, as records; ids that others have are not proposed again. */
const complete = (parts: readonly ReadPart[], known: KnownRecords): CompletePart[] => {
  const own = new Set(parts.flatMap(({ stored }) => (stored === null ? [] : [stored.ordinal])))
  const ownKeys = new Set(known.drafts.filter(({ ordinal }) => own.has(ordinal)).map(({ noun, key }) => `${noun} ${key}`))
  const beside: Beside = {
    isTaken: (noun, id) => known.of(noun).has(id) && !ownKeys.has(`${noun} ${id}`),
    sequencesOf: (measureId) =>
      [...known.of('provision')]
        .filter(([key, record]) => record['measureId'] === measureId && !ownKeys.has(`provision ${key}`))
        .map(([, { sequence }]) => (typeof sequence === 'number' ? sequence : 0)),
  }
  return completeParts(parts, beside).map((part) =>
    withTheirs(part, parts.find(({ name }) => name === part.name)?.theirs ?? [], known),
  )
}

/** What to call a draft that is made by its first form. */
const openingOf = (made: readonly CompletePart[]): { title: string; reason: string } | null => {
  const main = made.find(({ name, noun }) => noun !== 'document' || name === 'document')
  if (main === undefined) return null
  return { title: recordTitle(main.noun, main.record ?? {}) || formWords.newTitle(main.noun), reason: formWords.draftReason(main.noun) }
}

/** Saves what a form sent as changes of its draft, whole or not, and says what came of it. */
export const saveForm = async (context: Context, entries: Entries): Promise<Result<SavedForm>> => {
  const changesetId = textAt(entries, 'changeset')
  const parts = readForm(entries)
  const before = await knownRecords(context.db, nounsOfParts(parts), changesetId)
  const made = complete(parts, before)
  // Whoever may not propose is refused by the command, which logs it.
  if (made.length === 0 && mayEdit(context.actor)) return refused('invalid', formWords.nothingEntered)
  const opening = textAt(entries, 'opening') === '' ? null : openingOf(made)
  const saved = await saveChanges(context, { id: changesetId, opening, changes: made.map(entryOf) })
  if (!saved.ok) return saved
  const known = await knownRecords(context.db, nounsOfParts(parts), changesetId)
  const kept = made.flatMap((part, index): (ReviewedPart & { ordinal: number; revision: number })[] => {
    const seen = saved.value.changes[index]
    return part.record === null || seen == null ? [] : [{ name: part.name, noun: part.noun, act: part.act, record: part.record, ...seen }]
  })
  const isAsked = textAt(entries, 'intent') !== 'auto'
  const reviews = reviewParts(kept, known, plainDate(context.now.toISOString().slice(0, 10)))
  const ordinals = kept.map(({ ordinal }) => ordinal)
  const isWhole = Object.values(reviews).every(({ problems }) => problems.length === 0)
  const whole = isAsked && isWhole ? (await problemsOf(context.db, changesetId, context.now)).filter(({ ordinal }) => ordinal === null || ordinals.includes(ordinal)) : []
  const dropped = made.filter(({ record }) => record === null).map(({ name }) => [name, { stored: null, id: '' }] as const)
  return ok({
    changesetId,
    stored: Object.fromEntries([
      ...dropped,
      ...kept.map(({ name, record, ordinal, revision }) => [name, { stored: { ordinal, revision }, id: typeof record['id'] === 'string' ? record['id'] : '' }] as const),
    ]),
    parts: kept,
    reviews,
    whole: whole.map(({ message }) => message),
    known,
    ordinals,
  })
}

/** Both versions of the change that was edited by somebody else meanwhile; null where the refusal was for another reason. */
export const conflictOfForm = async ({ db }: Context, entries: Entries, refusal: Refusal): Promise<StoredElsewhere | null> => {
  if (refusal.code !== 'conflict' || refusal.field !== 'revision') return null
  const parts = readForm(entries)
  const known = await knownRecords(db, nounsOfParts(parts), textAt(entries, 'changeset'))
  for (const { name, stored, record } of complete(parts, known)) {
    const now = known.drafts.find(({ ordinal }) => ordinal === stored?.ordinal)
    if (now === undefined || stored === null || now.revision === stored.revision) continue
    const told = (field: string, value: unknown): string => valueText(now.noun, field, value) ?? formWords.nothing
    const fields = changedFields(now.record, record).map(({ field, before, after }) => ({ field, theirs: told(field, before), mine: told(field, after) }))
    return { part: name, stored: { ordinal: now.ordinal, revision: now.revision }, fields }
  }
  return null
}

/** What was sent, to be drawn again as it was. */
export const sentParts = (entries: Entries): ShownPart[] =>
  readForm(entries).map(({ theirs: _theirs, ...part }) => ({ ...part, form: RECORD_FORMS[part.noun], proposed: '' }))
