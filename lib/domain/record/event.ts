import { z } from 'zod'
import { day, publicId, words } from './fields'

export const EVENT_KINDS = ['summit', 'talks', 'truce', 'ruling', 'retaliation', 'measure', 'deadline'] as const
export type EventKind = (typeof EVENT_KINDS)[number]

/** A dated happening. `mark` names it on a chart in a word or two, `inSentence` with its article within a sentence. */
export const EventRecord = z.strictObject({
  id: publicId,
  kind: z.enum(EVENT_KINDS),
  title: words,
  mark: z.string().trim().min(1).max(20),
  inSentence: words,
  on: day,
  place: words.nullable(),
  parties: z.array(publicId).min(1),
  summary: words,
  documentIds: z.array(publicId).min(1, 'An event rests on at least one document.'),
  /** Order in which home leads with it, 1 first; null when it does not. */
  featured: z.int().min(1).nullable(),
})
export type EventRecord = z.output<typeof EventRecord>
