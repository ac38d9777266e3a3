import { z } from 'zod'
import { Change, NOUNS, RECORDS, type Noun } from '../record/change'
import { words } from '../record/fields'

/** A record as somebody has entered it so far: any field may be missing or wrong. */
export type DraftRecord = Readonly<Record<string, unknown>>

/** A change as a draft holds it. Whether it can be published only its problems tell. */
export interface DraftChange {
  readonly noun: Noun
  readonly act: Change['act']
  readonly key: string
  /** Null where the change retracts. */
  readonly record: DraftRecord | null
}

const asides = {
  /** Why this change is made, where that is more than the reason of the changeset. */
  reason: words.nullable().optional(),
  /** The edition whose record the editor saw; the newest, where it is not given. */
  basedOn: z.int().min(0).optional(),
}

/** What a command takes as a change: the noun and the act must be known, the record may be incomplete. */
export const ProposedChange = z.union([
  z.strictObject({ noun: z.enum(NOUNS), act: z.enum(['create', 'correct']), record: z.record(z.string(), z.json()), ...asides }),
  z.strictObject({ noun: z.enum(NOUNS), act: z.literal('retract'), key: z.string().min(1).max(400), ...asides }),
])
export type ProposedChange = z.output<typeof ProposedChange>

/**
 * As {@link ProposedChange}, of a record that is there already only with the edition of it that its editor saw: the newest
 * may be one that they never looked at, and its changes would be taken back unseen.
 */
export const SeenChange = ProposedChange.refine(({ act, basedOn }) => act === 'create' || basedOn !== undefined, {
  path: ['basedOn'],
  message: 'Say which edition of the record this change is based on.',
})

/** The fields that a key is made of, where a record has no id of its own. */
const KEY_FIELDS: Readonly<Partial<Record<Noun, readonly string[]>>> = {
  coverage: ['measureId'],
  terms: ['commitmentId', 'version'],
  'commitment-links': ['commitmentId'],
  point: ['seriesId', 'on', 'documentId'],
}

const MISSING = '?'

const keyPart = (value: unknown): string =>
  (typeof value === 'string' && value !== '') || typeof value === 'number' ? String(value) : MISSING

/** The key that a record will be known by; what is still missing of it is a question mark, which no id can hold. */
export const draftKeyOf = (noun: Noun, record: DraftRecord): string =>
  (KEY_FIELDS[noun] ?? ['id']).map((field) => keyPart(record[field])).join('/')

/** The draft that a proposal makes. */
export const toDraft = (proposed: ProposedChange): DraftChange =>
  proposed.act === 'retract'
    ? { noun: proposed.noun, act: proposed.act, key: proposed.key, record: null }
    : { noun: proposed.noun, act: proposed.act, key: draftKeyOf(proposed.noun, proposed.record), record: proposed.record }

const whole = ({ noun, act, key, record }: DraftChange): unknown => (act === 'retract' ? { noun, act, key } : { noun, act, record })

/** The change that a draft has become; it throws where the draft still has problems. */
export const completeChange = (draft: DraftChange): Change => Change.parse(whole(draft))

/** What is wrong with one field of a draft, null where it is the record as a whole. */
export interface FieldProblem {
  readonly field: string | null
  readonly message: string
}

/** What to say where a value is missing or of another kind; everything else is said by the rule itself. */
const plainMessage: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'invalid_value') return `Choose one of: ${issue.values.map(String).join(', ')}.`
  if (issue.input === undefined || issue.input === null) return 'Fill this in.'
  return issue.code === 'invalid_type' && issue.expected === 'int' ? 'Write a whole number.' : undefined
}

/** Everything that keeps a draft from being a whole record, field by field. */
export const fieldProblems = ({ noun, act, record }: DraftChange): FieldProblem[] => {
  if (act === 'retract') return []
  const parsed = RECORDS[noun].safeParse(record, { error: plainMessage })
  if (parsed.success) return []
  return parsed.error.issues.map(({ path, message }) => ({ field: path.length === 0 ? null : path.join('.'), message }))
}
