import type { Db } from '../db'

/** The secret of this name, which is `made` where there was none; instances that ask at the same moment get the same one. */
export const secretNamed = async (db: Db, name: string, made: string, now: Date): Promise<string> => {
  await db.secret.createMany({ data: [{ name, value: made, createdAt: now }], skipDuplicates: true })
  const { value } = await db.secret.findUniqueOrThrow({ where: { name } })
  return value
}
