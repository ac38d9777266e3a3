import { findPerson } from '@/lib/data/people/people'
import { ANYBODY, personActor } from '@/lib/domain/actor'
import type { Asking } from './asking'
import { addressIsSpent, forgetAccount } from './limits'
import { logSignIn } from './log-sign-in'
import type { SignedIn } from './sign-in'

const TOTP = /^\d{6}$/

/**
 * The second step of signing in: a code of the app, or one of the codes for when that is lost. How often one sign-in
 * and one account may try is counted where the codes are checked.
 */
export const giveSecondFactor = async ({ db, auth, now, address, headers }: Asking, given: unknown): Promise<SignedIn> => {
  const line = { at: now, address, command: 'give second factor', subject: null }
  const refuse = async (outcome: 'refused' | 'too_many'): Promise<SignedIn> => {
    await logSignIn(db, { ...line, actor: ANYBODY.id, outcome: 'refused', detail: { code: outcome } })
    return { outcome, cookies: [] }
  }
  if (await addressIsSpent(db, 'signIn', address, now)) return refuse('too_many')
  const code = typeof given === 'string' ? given.replaceAll(/\s/g, '') : ''
  const body = { code }
  const response = TOTP.test(code)
    ? await auth.api.verifyTOTP({ body, headers, asResponse: true })
    : await auth.api.verifyBackupCode({ body, headers, asResponse: true })
  if (!response.ok) return refuse(response.status === 429 ? 'too_many' : 'refused')
  const { user } = (await response.json()) as { readonly user: { readonly id: string } }
  const person = await findPerson(db, user.id)
  if (person === null) return refuse('refused')
  await forgetAccount(db, person.email)
  await logSignIn(db, { ...line, actor: personActor(person.id, person.role).id, outcome: 'done' })
  return { outcome: 'signed_in', cookies: response.headers.getSetCookie() }
}
