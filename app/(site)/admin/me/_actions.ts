'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import type { FormOutcome } from '@/components/ui/action-form'
import { createApiKey, revokeApiKey } from '@/lib/people/api-keys'
import { changePassword, endSession } from '@/lib/people/own-account'
import { confirmSecondFactor, prepareSecondFactor, removeSecondFactor } from '@/lib/people/second-factor-setup'
import { adminPaths } from '@/lib/admin-paths'
import { peopleWords } from '@/lib/words/people'
import { commandContext } from '../../_people/asking'
import { outcomeOf, textOf } from '../../_people/outcome'
import { setCookies } from '../../_people/set-cookies'

const words = peopleWords.me
const here = adminPaths.me()

const done = (outcome: FormOutcome): FormOutcome => {
  revalidatePath(here)
  return outcome
}

/** Goes on with a new session. The page is asked for anew, since one drawn now would still see the cookie of the old. */
const renew = async (cookies: readonly string[]): Promise<never> => {
  await setCookies(cookies)
  redirect(here)
}

export const changePasswordAction = async (_before: FormOutcome | null, data: FormData): Promise<FormOutcome> => {
  const { context, visitor } = await commandContext(here)
  const input = { current: textOf(data, 'current'), password: textOf(data, 'password'), session: visitor.sessionId }
  return done(outcomeOf(await changePassword(context, input), words.changed))
}

export const prepareFactorAction = async (_before: FormOutcome | null, data: FormData): Promise<FormOutcome> => {
  const { asking, visitor } = await commandContext(here)
  const prepared = await prepareSecondFactor(asking, visitor, textOf(data, 'current'))
  if (!prepared.ok) return { ok: false, message: prepared.message }
  const { secret, uri, backupCodes } = prepared.value
  return {
    ok: true,
    message: words.prepared,
    shown: [
      { label: words.secret, value: secret },
      { label: words.uri, value: uri },
      { label: words.backupCodes, value: backupCodes.join(' ') },
    ],
  }
}

export const confirmFactorAction = async (_before: FormOutcome | null, data: FormData): Promise<FormOutcome> => {
  const { asking, visitor } = await commandContext(here)
  const confirmed = await confirmSecondFactor(asking, visitor, textOf(data, 'code'))
  return confirmed.ok ? renew(confirmed.value) : { ok: false, message: confirmed.message }
}

export const removeFactorAction = async (_before: FormOutcome | null, data: FormData): Promise<FormOutcome> => {
  const { asking, visitor } = await commandContext(here)
  const removed = await removeSecondFactor(asking, visitor, textOf(data, 'current'))
  return removed.ok ? renew(removed.value) : { ok: false, message: removed.message }
}

export const endSessionAction = async (_before: FormOutcome | null, data: FormData): Promise<FormOutcome> => {
  const { context } = await commandContext(here)
  return done(outcomeOf(await endSession(context, { session: textOf(data, 'session') }), words.ended))
}

export const createKeyAction = async (_before: FormOutcome | null, data: FormData): Promise<FormOutcome> => {
  const { context } = await commandContext(here)
  const made = await createApiKey(context, { name: textOf(data, 'name'), scopes: data.getAll('scopes'), days: textOf(data, 'days') })
  if (!made.ok) return { ok: false, message: made.message }
  revalidatePath(here)
  return { ok: true, message: words.madeKey, shown: [{ label: words.key.name, value: made.value.key }] }
}

export const revokeKeyAction = async (_before: FormOutcome | null, data: FormData): Promise<FormOutcome> => {
  const { context } = await commandContext(here)
  return done(outcomeOf(await revokeApiKey(context, { key: textOf(data, 'key') }), words.revoked))
}
