import type { Prisma } from '@/prisma/generated/client'
import type { Db } from './db'

export interface AuditEntry {
  readonly number: bigint
  readonly at: Date
  readonly actor: string
  readonly command: string
  readonly outcome: string
  readonly subject: string | null
  readonly address: string | null
  readonly detail: unknown
}

/** What of the log is asked for; whatever is left out is not held against an entry. */
export interface AuditFilter {
  readonly actor?: string | undefined
  readonly command?: string | undefined
  readonly outcome?: string | undefined
  readonly subject?: string | undefined
  /** Entries from this instant, and before that one. */
  readonly from?: Date | undefined
  readonly before?: Date | undefined
  /** Entries with a lower number, where the reader goes on. */
  readonly below?: bigint | undefined
}

const whereOf = ({ actor, command, outcome, subject, from, before, below }: AuditFilter): Prisma.AuditEntryWhereInput => ({
  ...(actor === undefined ? {} : { actor }),
  ...(command === undefined ? {} : { command }),
  ...(outcome === undefined ? {} : { outcome }),
  ...(subject === undefined ? {} : { subject: { contains: subject } }),
  ...(from === undefined && before === undefined
    ? {}
    : { at: { ...(from === undefined ? {} : { gte: from }), ...(before === undefined ? {} : { lt: before }) } }),
  ...(below === undefined ? {} : { number: { lt: below } }),
})

/** Entries of the log, newest first. */
export const listAuditEntries = (db: Db, filter: AuditFilter, limit: number): Promise<AuditEntry[]> =>
  db.auditEntry.findMany({ where: whereOf(filter), orderBy: { number: 'desc' }, take: limit })

/** The commands and actors that the log knows, for its filters. */
export const auditChoices = async (db: Db): Promise<{ readonly commands: readonly string[]; readonly actors: readonly string[] }> => {
  const [commands, actors] = await Promise.all([
    db.auditEntry.findMany({ distinct: ['command'], select: { command: true }, orderBy: { command: 'asc' } }),
    db.auditEntry.findMany({ distinct: ['actor'], select: { actor: true }, orderBy: { actor: 'asc' } }),
  ])
  return { commands: commands.map(({ command }) => command), actors: actors.map(({ actor }) => actor) }
}
