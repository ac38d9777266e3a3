'use server'

import { revalidatePath } from 'next/cache'
import type { FormOutcome } from '@/components/ui/action-form'
import { switchLonePublishing } from '@/lib/commands/changesets/switch-lone-publishing'
import { invitePerson } from '@/lib/people/invite-person'
import { configuredMailer } from '@/lib/people/mail'
import { changeRole, deactivatePerson, reactivatePerson, revokeSessions } from '@/lib/people/manage-people'
import { adminPaths } from '@/lib/admin-paths'
import { peopleWords } from '@/lib/words/people'
import { aloneWords } from '@/lib/words/publishing-alone'
import { commandContext } from '../../_people/asking'
import { outcomeOf, textOf } from '../../_people/outcome'

const words = peopleWords.people
const here = adminPaths.people()

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

/** Lets an administrator who is alone publish their own work, or ends that. */
export const switchAloneAction = async (_before: FormOutcome | null, data: FormData): Promise<FormOutcome> => {
  const { context } = await commandContext(here)
  const input = { isOn: textOf(data, 'switch') === 'on', reason: textOf(data, 'reason') }
  return done(outcomeOf(await switchLonePublishing(context, input), aloneWords.switched))
}
