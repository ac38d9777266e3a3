import { z } from 'zod'
import { command, type Context } from '@/lib/commands/command'
import { findPersonByEmail } from '@/lib/data/people/people'
import { closeLinks } from '@/lib/data/people/single-use-links'
import { mayAdminister } from '@/lib/domain/actor'
import { ok, refused, type Result } from '@/lib/domain/result'
import { ROLES } from '@/lib/domain/roles'
import { paths } from '@/lib/paths'
import { publicOrigin } from '@/lib/platform/origin'
import { mailWords } from '@/lib/words/mail'
import { keepMessage, sendKept, type Mailer } from './mail'
import { makeLink } from './make-link'

const DAYS = 7
const DAY = 86_400_000

const makeInvitation = command({
  name: 'invite person',
  allow: mayAdminister,
  input: z.strictObject({ email: z.string().trim().toLowerCase().pipe(z.email('expected an e-mail address')), role: z.enum(ROLES) }),
  subject: ({ email }) => email,
  handle: async ({ db, actor, now }, { email, role }) => {
    if ((await findPersonByEmail(db, email)) !== null)
      return refused('conflict', `${email} has an account already.`, { field: 'email', value: email })
    await closeLinks(db, { email }, now)
    const token = await makeLink(db, { purpose: 'invitation', personId: null, email, role, createdBy: actor.id }, DAYS * DAY, now)
    const message = { to: email, ...mailWords.invitation(`${publicOrigin()}${paths.invitation(token)}`, role, DAYS) }
    return ok({ id: await keepMessage(db, message, now), message })
  },
  detail: ({ role }) => ({ role }),
})

/** Invites somebody by mail, as what; a newer invitation to the same address ends the older one. */
export const invitePerson = async (context: Context, raw: unknown, mailer: Mailer): Promise<Result<'sent' | 'kept'>> => {
  const made = await makeInvitation(context, raw)
  if (!made.ok) return made
  return ok(await sendKept(context.db, made.value.id, made.value.message, mailer, context.now))
}
