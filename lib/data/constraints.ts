import { Prisma } from '@/prisma/generated/client'
import { refused, type Refusal } from '@/lib/domain/result'

interface Cause {
  readonly originalCode?: string
  readonly originalMessage?: string
}

const causeOf = (error: unknown): Cause | null => {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return null
  const adapter = error.meta?.['driverAdapterError'] as { cause?: Cause } | undefined
  return adapter?.cause ?? null
}

/** SQLSTATE classes by which PostgreSQL says that a rule would be broken, and what each means to a caller. */
const RULES: Readonly<Record<string, { code: Refusal['code']; means: string }>> = {
  '23503': { code: 'precondition', means: 'it refers to something that does not exist' },
  '23505': { code: 'conflict', means: 'there is one already' },
  '23514': { code: 'invalid', means: 'it breaks a rule' },
  '23P01': { code: 'conflict', means: 'it overlaps with another' },
}

/** Prisma looks for what a row is to be connected with before PostgreSQL can tell that it is not there. */
const isConnectedToNothing = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2025' && error.message.includes('nested connect')

/** What Prisma looked for in vain, by the name of its table. */
const sought = (error: unknown): string => /No '(\w+)' record/.exec(String(error))?.[1]?.toLowerCase() ?? 'record'

/** The refusal that a broken rule of the database means; null for an error that is a bug and must be thrown. */
export const refusalOf = (error: unknown): Refusal | null => {
  if (isConnectedToNothing(error))
    return refused('precondition', `The database refused this, because it refers to something that does not exist: there is no such ${sought(error)}.`)
  const cause = causeOf(error)
  const rule = RULES[cause?.originalCode ?? '']
  return rule === undefined
    ? null
    : refused(rule.code, `The database refused this, because ${rule.means}: ${cause?.originalMessage ?? 'no details'}.`)
}
