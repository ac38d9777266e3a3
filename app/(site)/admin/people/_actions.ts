'use server'

import { revalidatePath } from 'next/cache'
import type { FormOutcome } from '@/components/ui/action-form'
import { invitePerson } from '@/lib/people/invite-person'
import { configuredMailer } from '@/lib/people/mail'
import { changeRole, deactivatePerson, reactivatePerson, revokeSessions } from '@/lib/people/manage-people'
import { paths } from '@/lib/paths'
import { peopleWords } from '@/lib/words/people'
import { commandContext } from '../../_people/asking'
import { outcomeOf, textOf } from '../../_people/outcome'

const words = peopleWords.people
const here = paths.adminPeople()

const done = (outcome: FormOutcome): FormOutcome => {
  revalidatePath(here)
  return outcome
}

export const inviteAction = async (_before: FormOutcome | null, data: FormData): Promise<FormOutcome> => {
  const { context } = await commandContext(here)
  const invited = await invitePerson(context, { email: textOf(data, 'email'), role: textOf(data, 'role') }, configuredMailer())
  return done(outcomeOf(invited, invited.ok && invited.value === 'sent' ? words.sent : words.kept))
}

export const changeRoleAction = async (_before: FormOutcome | null, data: FormData): Promise<FormOutcome> => {
  const { context } = await commandContext(here)
  return done(outcomeOf(await changeRole(context, { person: textOf(data, 'person'), role: textOf(data, 'role') }), words.done))
}

export const deactivateAction = async (_before: FormOutcome | null, data: FormData): Promise<FormOutcome> => {
  const { context } = await commandContext(here)
  return done(outcomeOf(await deactivatePerson(context, { person: textOf(data, 'person') }), words.done))
}

export const reactivateAction = async (_before: FormOutcome | null, data: FormData): Promise<FormOutcome> => {
  const { context } = await commandContext(here)
  return done(outcomeOf(await reactivatePerson(context, { person: textOf(data, 'person') }), words.done))
}

export const revokeSessionsAction = async (_before: FormOutcome | null, data: FormData): Promise<FormOutcome> => {
  const { context } = await commandContext(here)
  return done(outcomeOf(await revokeSessions(context, { person: textOf(data, 'person') }), words.done))
}
