'use server'

import { redirect } from 'next/navigation'
import type { FormOutcome } from '@/components/ui/action-form'
import { signIn } from '@/lib/people/sign-in'
import { giveSecondFactor } from '@/lib/people/second-factor'
import { paths } from '@/lib/paths'
import { peopleWords } from '@/lib/words/people'
import { askingNow } from '../_people/asking'
import { textOf } from '../_people/outcome'
import { safeNext } from '../_people/safe-next'
import { setCookies } from '../_people/set-cookies'

/** Signs in, and goes on to the second factor or to where one wanted to be. */
export const signInAction = async (_before: FormOutcome | null, data: FormData): Promise<FormOutcome> => {
  const { outcome, cookies } = await signIn(await askingNow(), { email: data.get('email'), password: data.get('password') })
  const next = safeNext(textOf(data, 'next'))
  await setCookies(cookies)
  if (outcome === 'signed_in') redirect(next)
  if (outcome === 'second_factor') redirect(paths.secondFactor({ next }))
  return { ok: false, message: outcome === 'too_many' ? peopleWords.signIn.tooMany : peopleWords.signIn.refused }
}

/** The second step of signing in. */
export const secondFactorAction = async (_before: FormOutcome | null, data: FormData): Promise<FormOutcome> => {
  const { outcome, cookies } = await giveSecondFactor(await askingNow(), data.get('code'))
  await setCookies(cookies)
  if (outcome === 'signed_in') redirect(safeNext(textOf(data, 'next')))
  return { ok: false, message: outcome === 'too_many' ? peopleWords.signIn.tooMany : peopleWords.secondFactor.refused }
}
