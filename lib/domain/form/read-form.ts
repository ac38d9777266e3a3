import { z } from 'zod'
import { NOUNS } from '../record/change'
import type { SentPart } from './complete-parts'
import { partName, reasonName, theirsName, valuesByPart } from './form-names'

const Identity = z.strictObject({
  name: z.string().regex(/^[a-z0-9-]{1,60}$/),
  noun: z.enum(NOUNS),
  act: z.enum(['create', 'correct']),
  stored: z.strictObject({ ordinal: z.int().min(0), revision: z.int().min(1) }).nullable(),
  key: z.string().max(400).nullable(),
  basedOn: z.int().min(0).nullable(),
  dropped: z.boolean(),
  optional: z.boolean().optional(),
  bound: z.record(z.string(), z.strictObject({ part: z.string(), field: z.string() })).optional(),
})

/** A part as it was sent, and the fields of it for which the stored version was chosen over the one sent. */
export interface ReadPart extends SentPart {
  readonly theirs: readonly string[]
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The parts of a form that was sent; what is no part of ours is left out. */
export const readForm = (entries: readonly (readonly [string, unknown])[]): ReadPart[] => {
  const values = valuesByPart(entries)
  return entries.flatMap(([name, text]): ReadPart[] => {
    if (!name.startsWith('#') || typeof text !== 'string') return []
    const identity = Identity.safeParse(parsed(text))
    if (!identity.success || partName(identity.data.name) !== name) return []
    const { optional = false, bound = {}, ...rest } = identity.data
    const own = values[rest.name] ?? {}
    const reason = (own[reasonName(rest.name).slice(rest.name.length + 1)] ?? '').trim()
    const theirs = (own[theirsName(rest.name).slice(rest.name.length + 1)] ?? '').split(',').filter((field) => field !== '')
    return [{ ...rest, optional, bound, values: own, reason: reason === '' ? null : reason, theirs }]
  })
}
