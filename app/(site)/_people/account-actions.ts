'use server'

import { after } from 'next/server'
import { redirect } from 'next/navigation'
import type { FormOutcome } from '@/components/ui/action-form'
import { ANYBODY } from '@/lib/domain/actor'
import { acceptInvitation, createFirstAdministrator, LINK_IS_SPENT } from '@/lib/people/accept-link'
import type { Asking } from '@/lib/people/asking'
import { addressIsSpent } from '@/lib/people/limits'
import { configuredMailer } from '@/lib/people/mail'
import { contextOf } from '@/lib/people/open-asking'
import { chooseNewPassword, requestReset } from '@/lib/people/reset-password'
import { paths } from '@/lib/paths'
import { peopleWords } from '@/lib/words/people'
import { askingNow } from './asking'
import { textOf } from './outcome'

const isSpent = ({ db, address, now }: Asking) => addressIsSpent(db, 'link', address, now)

const tooMany: FormOutcome = { ok: false, message: peopleWords.signIn.tooMany }
const nobody = { actor: ANYBODY }

const refusal = ({ message }: { readonly message: string }): FormOutcome => ({ ok: false, message })

/** Makes the account of the first administrator. */
export const signUpAction = async (_before: FormOutcome | null, data: FormData): Promise<FormOutcome> => {
  const asking = await askingNow()
  if (await isSpent(asking)) return tooMany
  const input = { token: textOf(data, 'token'), name: textOf(data, 'name'), email: textOf(data, 'email'), password: textOf(data, 'password') }
  const made = await createFirstAdministrator(contextOf(asking, nobody), input)
  return made.ok ? redirect(paths.signIn({ after: 'made' })) : refusal(made)
}

/** Makes the account of somebody who was invited. */
export const acceptAction = async (_before: FormOutcome | null, data: FormData): Promise<FormOutcome> => {
  const asking = await askingNow()
  if (await isSpent(asking)) return tooMany
  const input = { token: textOf(data, 'token'), name: textOf(data, 'name'), password: textOf(data, 'password') }
  const made = await acceptInvitation(contextOf(asking, nobody), input)
  return made.ok ? redirect(paths.signIn({ after: 'made' })) : refusal(made)
}

/** Asks for a new password; the answer is the same for every address, and is given before anything is looked up. */
export const resetAction = async (_before: FormOutcome | null, data: FormData): Promise<FormOutcome> => {
  const asking = await askingNow()
  const email = textOf(data, 'email')
  after(() => requestReset(asking, email, configuredMailer()))
  return { ok: true, message: peopleWords.reset.sent }
}

/** Sets the new password. */
export const chooseAction = async (_before: FormOutcome | null, data: FormData): Promise<FormOutcome> => {
  const asking = await askingNow()
  if (await isSpent(asking)) return tooMany
  const set = await chooseNewPassword(contextOf(asking, nobody), { token: textOf(data, 'token'), password: textOf(data, 'password') })
  return set.ok ? redirect(paths.signIn({ after: 'reset' })) : refusal(set.code === 'not_found' ? LINK_IS_SPENT : set)
}
