import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { command } from '@/lib/commands/command'
import { findPersonByEmail, hasAdministrator, insertPerson, lockAdministrators } from '@/lib/data/people/people'
import { spendLink } from '@/lib/data/people/single-use-links'
import { ok, refused, type Refusal } from '@/lib/domain/result'
import { hashPassword, NewPassword } from './passwords'
import { hashToken } from './tokens'

const Name = z.string().trim().min(1, 'expected a name').max(120, 'expected at most 120 signs')
const Token = z.string().min(1).max(200)

/** One answer for every link that does not work, so that trying tells nothing. */
export const LINK_IS_SPENT: Refusal = refused('not_found', 'This link does not work: it was used, or is too old.')

/** Makes the account of the first administrator. Once there is one, no such link works any more, however it was come by. */
export const createFirstAdministrator = command({
  name: 'create first administrator',
  // Whoever holds the link; it was printed where only those who run the server read.
  allow: () => true,
  input: z.strictObject({
    token: Token,
    name: Name,
    email: z.string().trim().toLowerCase().pipe(z.email('expected an e-mail address')),
    password: NewPassword,
  }),
  subject: ({ email }) => email,
  handle: async ({ db, now }, { token, name, email, password }) => {
    const passwordHash = await hashPassword(password)
    await lockAdministrators(db)
    if (await hasAdministrator(db)) return LINK_IS_SPENT
    if ((await spendLink(db, 'first_administrator', hashToken(token), now)) === null) return LINK_IS_SPENT
    const personId = randomUUID()
    await insertPerson(db, { id: personId, accountId: randomUUID(), name, email, role: 'administrator', passwordHash, now })
    return ok({ personId, email })
  },
  detail: (_input, { personId }) => ({ person: personId }),
})

/** Makes the account of somebody who was invited, with the address and the role of the invitation. */
export const acceptInvitation = command({
  name: 'accept invitation',
  allow: () => true,
  input: z.strictObject({ token: Token, name: Name, password: NewPassword }),
  // The token must not stand in the log; whom it was for stands in the detail.
  subject: () => 'invitation',
  handle: async ({ db, now }, { token, name, password }) => {
    const passwordHash = await hashPassword(password)
    const link = await spendLink(db, 'invitation', hashToken(token), now)
    if (link === null || link.email === null || link.role === null) return LINK_IS_SPENT
    if ((await findPersonByEmail(db, link.email)) !== null) return LINK_IS_SPENT
    const personId = randomUUID()
    await insertPerson(db, { id: personId, accountId: randomUUID(), name, email: link.email, role: link.role, passwordHash, now })
    return ok({ personId, email: link.email, role: link.role })
  },
  detail: (_input, { personId, email, role }) => ({ person: personId, email, role }),
})
