import type { DraftRecord } from '../changeset/draft-change'
import type { Change, Noun } from '../record/change'
import type { FormPart } from './form-parts'
import { partOfReference } from './form-parts'
import { proposeId } from './propose-id'
import { RECORD_FORMS } from './record-forms'
import { isTouched, toRecord } from './to-record'
import { recordValue } from './to-values'
import type { Values } from './values'

/** A part as it was sent: what its fields hold, and which change of a draft it is, if it is one already. */
export interface SentPart extends FormPart {
  readonly act: Exclude<Change['act'], 'retract'>
  /** Its number in the changeset and the revision that was shown; null where it is new. */
  readonly stored: { readonly ordinal: number; readonly revision: number } | null
  /** The key of the record that is corrected; null for a new one. */
  readonly key: string | null
  readonly basedOn: number | null
  readonly reason: string | null
  /** Whether it is to go again. */
  readonly dropped: boolean
  readonly values: Values
}

/** A part with the record that it comes to; null where it is to go. */
export interface CompletePart extends SentPart {
  readonly record: DraftRecord | null
}

/** Whether a part makes a change: an optional one that nobody touched makes none. */
const isMade = (part: SentPart): boolean =>
  part.stored !== null || (!part.dropped && (part.optional !== true || isTouched(RECORD_FORMS[part.noun], part.values)))

/** A new document comes before what cites it; everything else in the order of the form. */
const inOrder = (parts: readonly SentPart[]): SentPart[] => [
  ...parts.filter(({ name, noun }) => noun === 'document' && name !== 'document'),
  ...parts.filter(({ name, noun }) => noun !== 'document' || name === 'document'),
]

const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')

/** A party's words are, where nobody says whose, those of the party that the record is about. */
const withSpeaker = (noun: Noun, values: Values): Values => {
  const party = noun === 'position' ? values['party'] : noun === 'terms' ? values['statedBy'] : undefined
  if (party === undefined || party === '') return values
  const spoken = Object.keys(values).filter((name) => name.endsWith('.whose') && values[name] === 'party')
  const filled = spoken.map((name) => name.replace(/whose$/, 'speaker')).filter((name) => (values[name] ?? '') === '')
  return { ...values, ...Object.fromEntries(filled.map((name) => [name, party])) }
}

/** What a form must know of the records beside it. */
export interface Beside {
  readonly isTaken: (noun: Noun, id: string) => boolean
  /** The numbers that the provisions of a measure have: each has its own. */
  readonly sequencesOf: (measureId: string) => readonly number[]
}

/** A provision that nobody numbered comes after the others of its measure. */
const numbered = (noun: Noun, record: DraftRecord, { sequencesOf }: Beside): DraftRecord =>
  noun !== 'provision' || record['sequence'] !== undefined ? record : { ...record, sequence: Math.max(0, ...sequencesOf(text(record['measureId']))) + 1 }

/**
 * The records that the parts of a form come to together: references to a part become its id, bound fields take their value
 * from the part that answers them, and a new record without an id or number gets the one that is proposed.
 */
export const completeParts = (parts: readonly SentPart[], beside: Beside): CompletePart[] => {
  const made = new Map<string, DraftRecord>()
  const given = new Set<string>()
  const complete = (part: SentPart): CompletePart => {
    if (part.dropped) return { ...part, record: null }
    const values = Object.fromEntries(
      Object.entries(part.values).map(([name, value]) => {
        const other = partOfReference(value)
        return [name, other === null ? value : text(made.get(other)?.['id'])]
      }),
    )
    for (const [name, { part: other, field }] of Object.entries(part.bound ?? {})) values[name] = text(recordValue(made.get(other), field))
    const record = numbered(part.noun, toRecord(RECORD_FORMS[part.noun], withSpeaker(part.noun, values)), beside)
    const id = record['id'] === undefined ? proposeId(part.noun, record, (one) => beside.isTaken(part.noun, one) || given.has(`${part.noun} ${one}`)) : text(record['id'])
    given.add(`${part.noun} ${id}`)
    const whole = id === '' ? record : { ...record, id }
    made.set(part.name, whole)
    return { ...part, record: whole }
  }
  return inOrder(parts.filter(isMade)).map(complete)
}
