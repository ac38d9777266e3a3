import { auditChoices, listAuditEntries, type AuditEntry, type AuditFilter } from '@/lib/data/audit-entries'
import type { Db } from '@/lib/data/db'
import { listKeys, type ApiKey } from '@/lib/data/people/api-keys'
import { countOtherPublishers, readLonePublishing } from '@/lib/data/lone-publishing'
import { namesOfPeople } from '@/lib/data/published'
import { listMessages, type OutboxMessage } from '@/lib/data/people/outbox'
import { listPeople, type Person } from '@/lib/data/people/people'
import { listSessions, type Session } from '@/lib/data/people/sessions'
import { listOpenInvitations, type SingleUseLink } from '@/lib/data/people/single-use-links'
import { mayAdminister, mayAudit, type Actor } from '@/lib/domain/actor'
import { ok, refused, type Result } from '@/lib/domain/result'
import { personIdOf } from './own-account'

export type { AuditFilter }

const FORBIDDEN = refused('forbidden', 'Only an administrator may read this.')

/** Everybody who has an account, and who was invited. */
export const readPeople = async (
  db: Db,
  actor: Actor,
  now: Date,
): Promise<Result<{ readonly people: readonly Person[]; readonly invitations: readonly SingleUseLink[] }>> =>
  mayAdminister(actor) ? ok({ people: await listPeople(db), invitations: await listOpenInvitations(db, now) }) : FORBIDDEN

/** How publishing alone stands: for whom it is on and why, and how many others this administrator could ask instead. */
export interface Alone {
  readonly on: { readonly name: string; readonly reason: string } | null
  readonly others: number
}

/** Reads how publishing alone stands. */
export const readAlone = async (db: Db, actor: Actor): Promise<Result<Alone>> => {
  if (!mayAdminister(actor)) return FORBIDDEN
  const lone = await readLonePublishing(db)
  const others = await countOtherPublishers(db, actor.id)
  if (!lone?.isOn) return ok({ on: null, others })
  const names = await namesOfPeople(db, [lone.actor])
  return ok({ on: { name: names.get(lone.actor) ?? lone.actor, reason: lone.reason }, others })
}

/** Messages that were kept, those that nobody got first. */
export const readOutbox = async (db: Db, actor: Actor): Promise<Result<readonly OutboxMessage[]>> =>
  mayAdminister(actor) ? ok(await listMessages(db, 200)) : FORBIDDEN

/** What belongs to one's own account. */
export const readOwn = async (
  db: Db,
  actor: Actor,
  now: Date,
): Promise<{ readonly sessions: readonly Session[]; readonly keys: readonly ApiKey[] }> => ({
  sessions: await listSessions(db, personIdOf(actor), now),
  keys: await listKeys(db, personIdOf(actor)),
})

/** Entries of the log, newest first, and what its filters can be set to. */
export const readAudit = async (
  db: Db,
  actor: Actor,
  filter: AuditFilter,
  limit: number,
): Promise<Result<{ readonly entries: readonly AuditEntry[]; readonly choices: Awaited<ReturnType<typeof auditChoices>> }>> =>
  mayAudit(actor) ? ok({ entries: await listAuditEntries(db, filter, limit), choices: await auditChoices(db) }) : FORBIDDEN
