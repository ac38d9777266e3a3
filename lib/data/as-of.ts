import { Prisma } from '@/prisma/generated/client'

/** The versions that count as of an edition: added in or before it, not retracted in or before it. */
export const asOf = (edition: number) => ({
  addedIn: { lte: edition },
  OR: [{ retractedIn: null }, { retractedIn: { gt: edition } }],
})

/** The versions that count now, whatever the edition. */
export const live = { retractedIn: null } as const

/** As {@link asOf}, as a condition of raw SQL on the version rows that `alias` names. */
export const asOfSql = (alias: 'v' | 'd', edition: number): Prisma.Sql => {
  const [added, retracted] = [Prisma.raw(`${alias}.added_in`), Prisma.raw(`${alias}.retracted_in`)]
  return Prisma.sql`(${added} <= ${edition} AND (${retracted} IS NULL OR ${retracted} > ${edition}))`
}
