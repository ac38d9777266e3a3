import { z } from 'zod'
import { dropOldAttempts } from '@/lib/data/people/attempts'
import { findPersonByEmail } from '@/lib/data/people/people'
import { ANYBODY, personActor } from '@/lib/domain/actor'
import type { Asking } from './asking'
import { accountIsSpent, addressIsSpent, forgetAccount } from './limits'
import { logSignIn } from './log-sign-in'

/** What came of it, and the cookies to set. Of a refusal nobody learns why, nor whether there is such an account. */
export interface SignedIn {
  readonly outcome: 'signed_in' | 'second_factor' | 'refused' | 'too_many'
  readonly cookies: readonly string[]
}

const Email = z.string().trim().toLowerCase().pipe(z.email())

/** An address as it is kept; null where it is none. */
export const emailOf = (text: unknown): string | null => Email.safeParse(text).data ?? null

const nothing = (outcome: 'refused' | 'too_many'): SignedIn => ({ outcome, cookies: [] })

/** Signs somebody in by e-mail and password; where they have a second factor it is asked for next. */
export const signIn = async (
  { db, auth, now, address, headers }: Asking,
  given: { readonly email: unknown; readonly password: unknown },
): Promise<SignedIn> => {
  // What is no address is no name of anybody, and might be a password in the wrong field: it is not logged.
  const email = emailOf(given.email)
  const line = { at: now, address, command: 'sign in', subject: email }
  const refuse = async (outcome: 'refused' | 'too_many'): Promise<SignedIn> => {
    await logSignIn(db, { ...line, actor: ANYBODY.id, outcome: 'refused', detail: { code: outcome } })
    return nothing(outcome)
  }
  if (await addressIsSpent(db, 'signIn', address, now)) return refuse('too_many')
  if (email === null || typeof given.password !== 'string') return refuse('refused')
  if (await accountIsSpent(db, 'signIn', email, now)) return refuse('too_many')
  const response = await auth.api.signInEmail({ body: { email, password: given.password }, headers, asResponse: true })
  if (!response.ok) return refuse('refused')

  const cookies = response.headers.getSetCookie()
  const person = await findPersonByEmail(db, email)
  if (person === null) return refuse('refused')
  const body = (await response.json()) as { readonly twoFactorRedirect?: boolean }
  const actor = personActor(person.id, person.role).id
  if (body.twoFactorRedirect === true) {
    await logSignIn(db, { ...line, actor, outcome: 'done', detail: { next: 'second factor' } })
    return { outcome: 'second_factor', cookies }
  }
  await forgetAccount(db, email)
  await dropOldAttempts(db, now)
  await logSignIn(db, { ...line, actor, outcome: 'done' })
  return { outcome: 'signed_in', cookies }
}
