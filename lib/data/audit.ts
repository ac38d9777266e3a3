import { Prisma } from '@/prisma/generated/client'
import type { Db } from './db'

export type AuditDetail = Prisma.InputJsonObject

/** One line of the log of commands. `detail` holds the input as it was validated, or the refusal. */
export interface AuditLine {
  readonly at: Date
  readonly actor: string
  readonly command: string
  readonly outcome: 'done' | 'refused'
  readonly subject: string | null
  readonly detail: AuditDetail | null
  /** The network address that it was asked from, where that is known. */
  readonly address?: string | null
}

/** Any number that no other lock of ours uses: writers of the log take turns, so that its numbers have no gap. */
const LOG_LOCK = 4_201

/** Appends to the log; call it within the command's transaction, so that the line stands or falls with the deed. */
export const appendAudit = async (db: Db, line: AuditLine): Promise<void> => {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(${LOG_LOCK})`
  const last = await db.auditEntry.findFirst({ orderBy: { number: 'desc' }, select: { number: true } })
  await db.auditEntry.create({
    data: { ...line, number: (last?.number ?? 0n) + 1n, detail: line.detail ?? Prisma.JsonNull },
  })
}
