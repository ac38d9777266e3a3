import { z } from 'zod'
import { NOUNS } from '@/lib/domain/record/change'

/** What went wrong, for programs: the last word of a problem's `type`. */
export const PROBLEMS = [
  'invalid', 'unauthorized', 'forbidden', 'not-found', 'method-not-allowed', 'conflict', 'too-large', 'unsupported-type', 'precondition',
  'too-many', 'unavailable', 'unexpected',
] as const
export type ProblemName = (typeof PROBLEMS)[number]

/** What keeps a changeset from being submitted. */
export const changesetProblem = z
  .strictObject({
    ordinal: z.int().nullable().meta({ description: 'Which change; null where it is how they stand together.' }),
    field: z.string().nullable().meta({ description: 'Which field of its record, null where it is none alone.' }),
    code: z.enum(['invalid', 'forbidden', 'not_found', 'conflict', 'precondition']),
    message: z.string().meta({ description: 'What is wrong, and the way out.' }),
  })
  .meta({ id: 'ChangesetProblem', description: 'What keeps a changeset from being submitted.' })
export type ChangesetProblemEntry = z.output<typeof changesetProblem>

const version = (description: string) => z.unknown().meta({ description: `${description}; null where it has no such field.` })

/** Two versions of one thing, field by field. */
export const conflictEntry = z
  .strictObject({
    ordinal: z.int().nullable().meta({ description: 'The change that it is about; null where it is the words of the changeset.' }),
    noun: z.enum(NOUNS).nullable(),
    key: z.string().nullable(),
    basedOn: z.int().nullable().meta({ description: 'The edition that the change is based on.' }),
    changedIn: z.int().nullable().meta({
      description: 'The edition that changed the record since: say it as basedOn once you have chosen. Null where another editor of the changeset was first.',
    }),
    revision: z.int().nullable().meta({ description: 'The revision that is there now: say it once you have chosen. Null where an edition is what came between.' }),
    fields: z.array(
      z.strictObject({
        field: z.string(),
        base: version('What both began with'),
        theirs: version('What is there now'),
        mine: version('What this change would make of it'),
        both: z.boolean().meta({ description: 'Whether both changed it, and not to the same: one has to be chosen.' }),
      }),
    ),
  })
  .meta({ id: 'Conflict', description: 'Two versions of one record, by every field that differs. Nothing was overwritten.' })
export type ConflictEntry = z.output<typeof conflictEntry>

/** A refusal as RFC 9457 spells it, with the parameter that caused it. */
export const Problem = z
  .strictObject({
    type: z.string().meta({ description: 'urn:parley:problem: and what went wrong, for programs.' }),
    title: z.string().meta({ description: 'The same for every problem of this type.' }),
    status: z.int(),
    detail: z.string().meta({ description: 'What is wrong here, and the way out.' }),
    field: z.string().optional().meta({ description: 'The parameter or the field of the body that caused it; id for the one in the path.' }),
    value: z.string().optional().meta({ description: 'Its value as it was given.' }),
    problems: z.array(changesetProblem).optional().meta({ description: 'All that keeps a changeset from being submitted.' }),
    conflicts: z.array(conflictEntry).optional().meta({ description: 'Both versions of what somebody else changed meanwhile.' }),
  })
  .meta({ id: 'Problem', description: 'An error, by RFC 9457.' })
export type Problem = z.output<typeof Problem>
