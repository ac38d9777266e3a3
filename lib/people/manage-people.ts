import { z } from 'zod'
import { command } from '@/lib/commands/command'
import type { Db } from '@/lib/data/db'
import { countAdministrators, findPerson, lockAdministrators, setDeactivated, setRole, type Person } from '@/lib/data/people/people'
import { deletePendingSignIns, deleteSessions } from '@/lib/data/people/sessions'
import { closeLinks } from '@/lib/data/people/single-use-links'
import { mayAdminister } from '@/lib/domain/actor'
import { ok, refused, type Refusal, type Result } from '@/lib/domain/result'
import { ROLES } from '@/lib/domain/roles'

const PersonId = z.string().min(1).max(100)

const LAST: Refusal = refused('precondition', 'This is the only administrator. Make somebody else one first.', { field: 'person' })

/** The person, where what is done to them leaves an administrator. */
const findForChange = async (db: Db, id: string, staysAdministrator: boolean): Promise<Result<Person>> => {
  await lockAdministrators(db)
  const person = await findPerson(db, id)
  if (person === null) return refused('not_found', 'There is no such person.', { field: 'person', value: id })
  const administers = person.role === 'administrator' && person.deactivatedAt === null
  if (administers && !staysAdministrator && (await countAdministrators(db)) === 1) return LAST
  return ok(person)
}

/** Gives somebody another role; it holds from their next request. */
export const changeRole = command({
  name: 'change role',
  allow: mayAdminister,
  input: z.strictObject({ person: PersonId, role: z.enum(ROLES) }),
  subject: ({ person }) => `person:${person}`,
  handle: async ({ db, now }, { person: id, role }) => {
    const found = await findForChange(db, id, role === 'administrator')
    if (!found.ok) return found
    await setRole(db, id, role, now)
    return ok({ before: found.value.role, after: role })
  },
  detail: (_input, { before, after }) => ({ before, after }),
})

/** Takes somebody's access away, at once and everywhere: sessions, half-done sign-ins and open links. Keys go with the account. */
export const deactivatePerson = command({
  name: 'deactivate person',
  allow: mayAdminister,
  input: z.strictObject({ person: PersonId }),
  subject: ({ person }) => `person:${person}`,
  handle: async ({ db, now }, { person: id }) => {
    const found = await findForChange(db, id, false)
    if (!found.ok) return found
    await setDeactivated(db, id, now, now)
    await deleteSessions(db, id)
    await deletePendingSignIns(db, id)
    await closeLinks(db, { personId: id }, now)
    return ok({ id })
  },
})

/** Lets somebody in again. */
export const reactivatePerson = command({
  name: 'reactivate person',
  allow: mayAdminister,
  input: z.strictObject({ person: PersonId }),
  subject: ({ person }) => `person:${person}`,
  handle: async ({ db, now }, { person: id }) => {
    const found = await findForChange(db, id, true)
    if (!found.ok) return found
    await setDeactivated(db, id, null, now)
    return ok({ id })
  },
})

/** Ends all sessions of somebody, who then has to sign in again. */
export const revokeSessions = command({
  name: 'revoke sessions',
  allow: mayAdminister,
  input: z.strictObject({ person: PersonId }),
  subject: ({ person }) => `person:${person}`,
  handle: async ({ db }, { person: id }) => {
    await deletePendingSignIns(db, id)
    return ok({ ended: await deleteSessions(db, id) })
  },
  detail: (_input, { ended }) => ({ ended }),
})
