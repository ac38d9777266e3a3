import type { z } from 'zod'
import type { ProblemName } from '@/lib/queries/contract/problem'
import type { Verb } from './handlers'

/** One verb of an address that is asked with an API key: what its handler takes, and what the description tells of it. */
export interface KeyedVerb {
  readonly operationId: string
  readonly summary: string
  readonly parameters: z.ZodObject
  /** The fields of its body; absent where none is read. */
  readonly body?: z.ZodObject
  /** The status of what was done and its body, null where it has none. */
  readonly answer: { readonly status: 200 | 201 | 204; readonly schema: z.ZodType | null }
  /** What can go wrong beside what can with every key. */
  readonly problems: readonly ProblemName[]
}

/** The verbs of an address. */
export type KeyedAddress = Partial<Record<Verb, KeyedVerb>>
