import { z } from 'zod'

/** What went wrong, for programs: the last word of a problem's `type`. */
export const PROBLEMS = ['invalid', 'not-found', 'method-not-allowed', 'too-many', 'unavailable', 'unexpected'] as const
export type ProblemName = (typeof PROBLEMS)[number]

/** A refusal as RFC 9457 spells it, with the parameter that caused it. */
export const Problem = z
  .strictObject({
    type: z.string().meta({ description: 'urn:parley:problem: and what went wrong, for programs.' }),
    title: z.string().meta({ description: 'The same for every problem of this type.' }),
    status: z.int(),
    detail: z.string().meta({ description: 'What is wrong here, and the way out.' }),
    field: z.string().optional().meta({ description: 'The parameter that caused it; id for the one in the path.' }),
    value: z.string().optional().meta({ description: 'Its value as it was given.' }),
  })
  .meta({ id: 'Problem', description: 'An error, by RFC 9457.' })
export type Problem = z.output<typeof Problem>
