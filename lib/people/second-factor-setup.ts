import { ok, refused, type Result } from '@/lib/domain/result'
import type { Asking } from './asking'
import { accountIsSpent } from './limits'
import { logSignIn } from './log-sign-in'
import type { Visitor } from './who'

interface Prepared {
  /** `otpauth://…`, for an app that makes codes. */
  readonly uri: string
  /** The same secret as an app takes it by hand. */
  readonly secret: string
  readonly backupCodes: readonly string[]
}

const refusal = refused('forbidden', 'The password or the code is not right, or was tried too often.')

const log = ({ db, now, address }: Asking, { actor }: Visitor, command: string, outcome: 'done' | 'refused') =>
  logSignIn(db, { at: now, address, command, actor: actor.id, outcome, subject: 'own account' })

const checked = async (asking: Asking, visitor: Visitor): Promise<boolean> =>
  !(await accountIsSpent(asking.db, 'signIn', visitor.person.email, asking.now))

/** Makes the secret of a second factor; it counts only once a code of it was given. The password is asked for again. */
export const prepareSecondFactor = async (asking: Asking, visitor: Visitor, password: string): Promise<Result<Prepared>> => {
  const { auth, headers } = asking
  const response = (await checked(asking, visitor))
    ? await auth.api.enableTwoFactor({ body: { password, method: 'totp' }, headers, asResponse: true })
    : null
  await log(asking, visitor, 'prepare second factor', response?.ok === true ? 'done' : 'refused')
  if (response?.ok !== true) return refusal
  const { totpURI, backupCodes } = (await response.json()) as { readonly totpURI: string; readonly backupCodes: readonly string[] }
  return ok({ uri: totpURI, secret: new URL(totpURI).searchParams.get('secret') ?? '', backupCodes })
}

/** Switches the second factor on by a code of it. @returns the cookies of the session, which is a new one */
export const confirmSecondFactor = async (asking: Asking, visitor: Visitor, code: string): Promise<Result<readonly string[]>> => {
  const { auth, headers } = asking
  const response = (await checked(asking, visitor))
    ? await auth.api.verifyTOTP({ body: { code: code.replaceAll(/\s/g, '') }, headers, asResponse: true })
    : null
  await log(asking, visitor, 'switch second factor on', response?.ok === true ? 'done' : 'refused')
  return response?.ok === true ? ok(response.headers.getSetCookie()) : refusal
}

/** Switches it off; the password is asked for again. @returns the cookies of the session, which is a new one */
export const removeSecondFactor = async (asking: Asking, visitor: Visitor, password: string): Promise<Result<readonly string[]>> => {
  const { auth, headers } = asking
  const response = (await checked(asking, visitor))
    ? await auth.api.disableTwoFactor({ body: { password }, headers, asResponse: true })
    : null
  await log(asking, visitor, 'switch second factor off', response?.ok === true ? 'done' : 'refused')
  return response?.ok === true ? ok(response.headers.getSetCookie()) : refusal
}
