import { z } from 'zod'
import { lockPublishing } from '@/lib/data/editions'
import { countOtherPublishers, saveLonePublishing } from '@/lib/data/lone-publishing'
import { mayAdminister } from '@/lib/domain/actor'
import { words } from '@/lib/domain/record/fields'
import { ok, refused } from '@/lib/domain/result'
import { command } from '../command'

/**
 * Lets an administrator who is alone publish their own work, or ends that. The reason stands beside every edition that
 * comes about so, for readers to judge.
 */
export const switchLonePublishing = command({
  name: 'switch lone publishing',
  allow: mayAdminister,
  input: z.strictObject({ isOn: z.boolean(), reason: words }),
  subject: ({ isOn }) => (isOn ? 'on' : 'off'),
  handle: async ({ db, actor, now }, { isOn, reason }) => {
    await lockPublishing(db)
    if (isOn && (await countOtherPublishers(db, actor.id)) > 0)
      return refused('precondition', 'Somebody else can publish your work. Ask them, or take their role away first.')
    await saveLonePublishing(db, { isOn, actor: actor.id, reason }, now)
    return ok({ isOn })
  },
  detail: ({ isOn, reason }) => ({ isOn, reason }),
})
