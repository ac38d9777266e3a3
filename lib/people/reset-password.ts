import { z } from 'zod'
import { command } from '@/lib/commands/command'
import { inTransaction } from '@/lib/data/db'
import { findPerson, findPersonByEmail, setPassword } from '@/lib/data/people/people'
import { deletePendingSignIns, deleteSessions } from '@/lib/data/people/sessions'
import { closeLinks, spendLink } from '@/lib/data/people/single-use-links'
import { ANYBODY } from '@/lib/domain/actor'
import { ok } from '@/lib/domain/result'
import { paths } from '@/lib/paths'
import { publicOrigin } from '@/lib/platform/origin'
import { mailWords } from '@/lib/words/mail'
import { LINK_IS_SPENT } from './accept-link'
import type { Asking } from './asking'
import { accountIsSpent, addressIsSpent } from './limits'
import { logSignIn } from './log-sign-in'
import { keepMessage, sendKept, type Mailer } from './mail'
import { makeLink } from './make-link'
import { hashPassword, NewPassword } from './passwords'
import { emailOf } from './sign-in'
import { hashToken } from './tokens'

const MINUTES = 60

type AskingForReset = Pick<Asking, 'db' | 'now' | 'address'>

/**
 * Sends a link by which a new password is chosen, where there is such an account. Gives nothing back: whoever asks is told the
 * same whatever came of it, and must not wait for it, or the time that it takes would tell.
 */
export const requestReset = async ({ db, now, address }: AskingForReset, given: unknown, mailer: Mailer): Promise<void> => {
  const email = emailOf(given)
  const line = { at: now, address, command: 'ask for a new password', actor: ANYBODY.id, subject: email }
  const refuse = (code: string) => logSignIn(db, { ...line, outcome: 'refused', detail: { code } })
  if ((await addressIsSpent(db, 'reset', address, now)) || email === null) return refuse(email === null ? 'invalid' : 'too_many')
  if (await accountIsSpent(db, 'reset', email, now)) return refuse('too_many')
  const person = await findPersonByEmail(db, email)
  if (person === null || person.deactivatedAt !== null) return refuse('no_account')
  const { id, message } = await inTransaction(db, async (tx) => {
    await closeLinks(tx, { personId: person.id }, now)
    const link = { purpose: 'reset', personId: person.id, email: null, role: null, createdBy: ANYBODY.id } as const
    const token = await makeLink(tx, link, MINUTES * 60_000, now)
    const message = { to: email, ...mailWords.reset(`${publicOrigin()}${paths.reset({ token })}`, MINUTES) }
    return { id: await keepMessage(tx, message, now), message }
  })
  await logSignIn(db, { ...line, outcome: 'done' })
  await sendKept(db, id, message, mailer, now)
}

/** Sets the password of whom the link was sent to, and ends every session: whoever knew the old one is out. */
export const chooseNewPassword = command({
  name: 'choose new password',
  allow: () => true,
  input: z.strictObject({ token: z.string().min(1).max(200), password: NewPassword }),
  subject: () => 'reset',
  handle: async ({ db, now }, { token, password }) => {
    const passwordHash = await hashPassword(password)
    const link = await spendLink(db, 'reset', hashToken(token), now)
    const person = link?.personId == null ? null : await findPerson(db, link.personId)
    if (person === null || person.deactivatedAt !== null) return LINK_IS_SPENT
    await setPassword(db, person.id, passwordHash, now)
    await deleteSessions(db, person.id)
    await deletePendingSignIns(db, person.id)
    return ok({ personId: person.id })
  },
  detail: (_input, { personId }) => ({ person: personId }),
})
