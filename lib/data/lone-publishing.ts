import type { LonePublishing } from '@/lib/domain/changeset/publisher'
import type { Db } from './db'

/** Whether publishing alone is switched on: what the last switch said; null while nobody has touched it. */
export const readLonePublishing = (db: Db): Promise<LonePublishing | null> =>
  db.lonePublishing.findFirst({ orderBy: { number: 'desc' } })

export const saveLonePublishing = async (db: Db, { isOn, actor, reason }: LonePublishing, switchedAt: Date): Promise<void> => {
  const last = await db.lonePublishing.findFirst({ orderBy: { number: 'desc' }, select: { number: true } })
  await db.lonePublishing.create({ data: { number: (last?.number ?? 0) + 1, isOn, actor, reason, switchedAt } })
}

/** How many people beside this one may publish. */
export const countOtherPublishers = (db: Db, actor: string): Promise<number> =>
  db.person.count({
    where: { role: { in: ['reviewer', 'administrator'] }, deactivatedAt: null, NOT: { id: actor.replace(/^person:/, '') } },
  })
