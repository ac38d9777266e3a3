import { findChangeset, type StoredChange } from '@/lib/data/changesets'
import type { Db } from '@/lib/data/db'
import type { DraftRecord } from '@/lib/domain/changeset/draft-change'
import type { SentPart } from '@/lib/domain/form/complete-parts'
import { partsOfNew, type FormPart } from '@/lib/domain/form/form-parts'
import { proposeId } from '@/lib/domain/form/propose-id'
import { RECORD_FORMS } from '@/lib/domain/form/record-forms'
import { recordHint, recordTitle } from '@/lib/domain/form/record-title'
import { nounsReferredTo } from '@/lib/domain/form/references'
import { initialValues, toValues } from '@/lib/domain/form/to-values'
import type { Noun } from '@/lib/domain/record/change'
import { refused, ok, type Result } from '@/lib/domain/result'
import { knownRecords, type KnownRecords } from './known-records'

/** A part of a form as it is shown. `proposed` is the id that it has as long as nobody types another. */
export interface PartState extends SentPart {
  readonly proposed: string
}

/** A record that a reference may name. */
export interface RecordChoice {
  readonly value: string
  readonly label: string
  readonly hint: string
}

export type RecordChoices = Readonly<Partial<Record<Noun, readonly RecordChoice[]>>>

/** Everything that a form is drawn from. */
export interface FormState {
  readonly changesetId: string | null
  readonly parts: readonly PartState[]
  readonly choices: RecordChoices
}

/** The nouns that must be known to fill in these parts: what they refer to, and the documents that can be made on the way. */
export const nounsOfParts = (parts: readonly Pick<FormPart, 'noun'>[]): Noun[] => [
  ...new Set<Noun>(['document', 'economy', ...parts.flatMap(({ noun }) => [noun, ...nounsReferredTo(RECORD_FORMS[noun])])]),
]

const choicesOf = (known: KnownRecords, parts: readonly FormPart[]): RecordChoices => {
  const nouns = new Set<Noun>(['document', 'economy', ...parts.flatMap(({ noun }) => nounsReferredTo(RECORD_FORMS[noun]))])
  const choice = (noun: Noun, [value, record]: [string, DraftRecord]): RecordChoice => ({
    value, label: recordTitle(noun, record) || value, hint: recordHint(noun, record),
  })
  return Object.fromEntries([...nouns].map((noun) => [noun, [...known.of(noun)].map((entry) => choice(noun, entry))]))
}

const fresh = (part: FormPart): PartState => ({
  ...part, act: 'create', stored: null, key: null, basedOn: null, reason: null, dropped: false,
  values: initialValues(RECORD_FORMS[part.noun]), proposed: '',
})

/** The parts of a form of a new record, with what is known of it already. */
export const newForm = async (db: Db, noun: Noun, changesetId: string | null, given: Readonly<Record<string, string>> = {}): Promise<FormState> => {
  const parts = partsOfNew(noun).map(fresh)
  const known = await knownRecords(db, nounsOfParts(parts), changesetId)
  const [first, ...others] = parts
  const started = first === undefined ? [] : [{ ...first, values: { ...first.values, ...given } }]
  return { changesetId, parts: [...started, ...others], choices: choicesOf(known, parts) }
}

/** The form that corrects a record as it is published now. */
export const correctionForm = async (db: Db, noun: Noun, key: string, changesetId: string | null): Promise<Result<FormState>> => {
  const part: FormPart = { name: noun, noun }
  const published = await knownRecords(db, nounsOfParts([part]), null)
  const record = published.of(noun).get(key)
  if (record === undefined) return refused('not_found', `There is no ${noun} ${key} that could be corrected.`, { field: 'key', value: key })
  const known = await knownRecords(db, nounsOfParts([part]), changesetId)
  const state: PartState = { ...fresh(part), act: 'correct', key, basedOn: published.edition, values: toValues(RECORD_FORMS[noun], record) }
  return ok({ changesetId, parts: [state], choices: choicesOf(known, [part]) })
}

/** A stored change as a part. An id that is just what would be proposed stays open, so that it follows the title. */
const partOf = (change: StoredChange, name: string, known: KnownRecords): PartState => {
  const { noun, act, key, record, basedOn, revision, ordinal, reason } = change
  const isNew = act === 'create'
  const values = toValues(RECORD_FORMS[noun], record ?? {})
  const { id: _id, ...unnamed } = record ?? {}
  const proposed = isNew ? proposeId(noun, unnamed, (id) => id !== key && known.of(noun).has(id)) : ''
  return {
    name, noun, act: isNew ? 'create' : 'correct', key: isNew ? null : key, basedOn, reason, dropped: false,
    stored: { ordinal, revision },
    values: proposed !== '' && proposed === values['id'] ? { ...values, id: '' } : values,
    proposed,
  }
}

/** The form of changes that a draft holds already: the one asked for, and those that were entered with it. */
export const storedForm = async (db: Db, changesetId: string, ordinals: readonly number[]): Promise<Result<FormState>> => {
  const { drafts } = await knownRecords(db, [], changesetId)
  const changes = ordinals.flatMap((ordinal) => drafts.filter((draft) => draft.ordinal === ordinal && draft.act !== 'retract'))
  const [first] = changes
  if (first === undefined || first.ordinal !== ordinals[0])
    return refused('not_found', `The changeset has no change ${ordinals[0]} that could be edited.`, { field: 'ordinal', value: String(ordinals[0]) })
  const named = changes.map((change, index): FormPart & { change: StoredChange } => ({
    name: index === 0 ? change.noun : `${change.noun}-${change.ordinal}-stored`, noun: change.noun, change,
  }))
  const known = await knownRecords(db, nounsOfParts(named), changesetId)
  return ok({ changesetId, parts: named.map(({ name, change }) => partOf(change, name, known)), choices: choicesOf(known, named) })
}

/** Whether a changeset can be edited, and what it is called. */
export const openChangeset = async (db: Db, id: string): Promise<{ readonly id: string; readonly title: string; readonly state: string } | null> =>
  /^[0-9a-f-]{36}$/i.test(id) ? findChangeset(db, id) : null
