import { isRole, type Role } from '@/lib/domain/roles'
import type { Db } from '../db'

export interface Person {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly twoFactorEnabled: boolean
  readonly deactivatedAt: Date | null
  readonly createdAt: Date
}

interface PersonRow extends Omit<Person, 'role' | 'twoFactorEnabled'> {
  readonly role: string
  readonly twoFactorEnabled: boolean | null
}

const toPerson = ({ id, name, email, role, twoFactorEnabled, deactivatedAt, createdAt }: PersonRow): Person => {
  if (!isRole(role)) throw new Error(`${id} has the role ${role}, which is none`)
  return { id, name, email, role, twoFactorEnabled: twoFactorEnabled === true, deactivatedAt, createdAt }
}

/** Any number that no other lock of ours uses: who gives or takes the role of administrator takes turns. */
const ADMINISTRATORS_LOCK = 4_207

/** Until the transaction ends nobody else changes who administers, so that at least one of them stays. */
export const lockAdministrators = async (db: Db): Promise<void> => {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(${ADMINISTRATORS_LOCK})`
}

export const countAdministrators = (db: Db): Promise<number> =>
  db.person.count({ where: { role: 'administrator', deactivatedAt: null } })

/** Whether there ever was one: links for the first are then no longer given. */
export const hasAdministrator = async (db: Db): Promise<boolean> =>
  (await db.person.count({ where: { role: 'administrator' } })) > 0

export const findPerson = async (db: Db, id: string): Promise<Person | null> => {
  const row = await db.person.findUnique({ where: { id } })
  return row === null ? null : toPerson(row)
}

export const findPersonByEmail = async (db: Db, email: string): Promise<Person | null> => {
  const row = await db.person.findUnique({ where: { email } })
  return row === null ? null : toPerson(row)
}

export const listPeople = async (db: Db): Promise<Person[]> =>
  (await db.person.findMany({ orderBy: [{ name: 'asc' }, { id: 'asc' }] })).map(toPerson)

interface NewPerson {
  readonly id: string
  readonly accountId: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly passwordHash: string
  readonly now: Date
}

/** Adds a person who signs in with a password; in the shape that better-auth reads. */
export const insertPerson = async (db: Db, { id, accountId, name, email, role, passwordHash, now }: NewPerson): Promise<void> => {
  const times = { createdAt: now, updatedAt: now }
  await db.person.create({ data: { id, name, email, role, emailVerified: true, ...times } })
  await db.account.create({
    data: { id: accountId, accountId: id, providerId: 'credential', userId: id, password: passwordHash, ...times },
  })
}

export const setRole = async (db: Db, id: string, role: Role, now: Date): Promise<void> => {
  await db.person.update({ where: { id }, data: { role, updatedAt: now } })
}

export const setDeactivated = async (db: Db, id: string, deactivatedAt: Date | null, now: Date): Promise<void> => {
  await db.person.update({ where: { id }, data: { deactivatedAt, updatedAt: now } })
}

export const setPassword = async (db: Db, personId: string, password: string, now: Date): Promise<void> => {
  await db.account.update({
    where: { providerId_accountId: { providerId: 'credential', accountId: personId } },
    data: { password, updatedAt: now },
  })
}

export const passwordHashOf = async (db: Db, personId: string): Promise<string | null> => {
  const row = await db.account.findUnique({ where: { providerId_accountId: { providerId: 'credential', accountId: personId } } })
  return row?.password ?? null
}
