import { z } from 'zod'
import { command } from '@/lib/commands/command'
import { passwordHashOf, setPassword } from '@/lib/data/people/people'
import { deletePendingSignIns, deleteSession, deleteSessions } from '@/lib/data/people/sessions'
import type { Actor } from '@/lib/domain/actor'
import { ok, refused } from '@/lib/domain/result'
import { hashPassword, isPassword, NewPassword } from './passwords'

/** Whether the actor is a person who has signed in: an account is not managed by key. */
export const isVisitor = ({ kind, role, key }: Actor): boolean => kind === 'person' && role !== undefined && key === undefined

/** The id of the person that an actor is. */
export const personIdOf = ({ id }: Actor): string => id.slice('person:'.length)

/** Changes one's own password, and ends every other session. The old one is asked for, since a session may be left open. */
export const changePassword = command({
  name: 'change password',
  allow: isVisitor,
  input: z.strictObject({ current: z.string().max(128), password: NewPassword, session: z.string() }),
  subject: () => 'own account',
  handle: async ({ db, actor, now }, { current, password, session }) => {
    const id = personIdOf(actor)
    const hash = await passwordHashOf(db, id)
    if (hash === null || !(await isPassword(hash, current)))
      return refused('forbidden', 'The present password is another one.', { field: 'current' })
    await setPassword(db, id, await hashPassword(password), now)
    await deletePendingSignIns(db, id)
    return ok({ ended: await deleteSessions(db, id, session) })
  },
  detail: (_input, { ended }) => ({ ended }),
})

/** Ends one of one's own sessions. */
export const endSession = command({
  name: 'end session',
  allow: isVisitor,
  input: z.strictObject({ session: z.string().min(1).max(100) }),
  subject: () => 'own account',
  handle: async ({ db, actor }, { session }) =>
    (await deleteSession(db, personIdOf(actor), session)) === 1
      ? ok({})
      : refused('not_found', 'There is no such session of yours.', { field: 'session' }),
})
