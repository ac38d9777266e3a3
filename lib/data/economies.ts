import type { AuthorityRecord, EconomyRecord } from '@/lib/domain/record/economy'
import { asOf, live } from './as-of'
import type { Db } from './db'

export const saveEconomies = async (db: Db, edition: number, records: readonly EconomyRecord[]): Promise<void> => {
  await db.economy.createMany({ data: records.map(({ id }) => ({ id })), skipDuplicates: true })
  await db.economyVersion.createMany({
    data: records.map(({ id, ...fields }) => ({ economyId: id, ...fields, addedIn: edition })),
  })
}

export const retractEconomies = (db: Db, edition: number, keys: readonly string[]) =>
  db.economyVersion.updateMany({ where: { economyId: { in: [...keys] }, ...live }, data: { retractedIn: edition } })

export const listEconomies = async (db: Db, edition: number): Promise<EconomyRecord[]> => {
  const rows = await db.economyVersion.findMany({ where: asOf(edition), orderBy: { economyId: 'asc' } })
  return rows.map(({ economyId, kind, name, inSentence, adjective }) => ({
    id: economyId,
    kind: kind as EconomyRecord['kind'],
    name,
    inSentence,
    adjective,
  }))
}

export const saveAuthorities = async (db: Db, edition: number, records: readonly AuthorityRecord[]): Promise<void> => {
  await db.authority.createMany({ data: records.map(({ id }) => ({ id })), skipDuplicates: true })
  await db.authorityVersion.createMany({
    data: records.map(({ id, ...fields }) => ({ authorityId: id, ...fields, addedIn: edition })),
  })
}

export const retractAuthorities = (db: Db, edition: number, keys: readonly string[]) =>
  db.authorityVersion.updateMany({ where: { authorityId: { in: [...keys] }, ...live }, data: { retractedIn: edition } })

export const listAuthorities = async (db: Db, edition: number): Promise<AuthorityRecord[]> => {
  const rows = await db.authorityVersion.findMany({ where: asOf(edition), orderBy: { authorityId: 'asc' } })
  return rows.map(({ authorityId, title, additional, colour }) => ({ id: authorityId, title, additional, colour }))
}
