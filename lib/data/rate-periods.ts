import type { KnownRatePeriod, LawfulState, LegalState, RatePeriod, RateState } from '@/lib/domain/measure/rate-period'
import type { PlainDate } from '@/lib/domain/plain-date'
import type { RatePeriodModel } from '@/prisma/generated/models'
import { dayColumn, dayColumnOrNull, rateColumns, toDay, toDayOrNull, toRate } from './columns'
import type { Db } from './db'

const toPeriod = (row: RatePeriodModel): RatePeriod => ({
  from: toDay(row.fromDay),
  to: toDayOrNull(row.toDay),
  state: row.state as RateState,
  dueState: row.dueState as LawfulState,
  legalState: row.legalState as LegalState,
  rate: toRate(row),
  provisionId: row.provisionId,
  basis: row.basis,
})

const toKnownPeriod = (row: RatePeriodModel): KnownRatePeriod => ({
  ...toPeriod(row),
  knownFrom: toDay(row.knownFrom),
  knownTo: toDayOrNull(row.knownTo),
})

/** The rate periods of every measure as known on a day, as of an edition, in order of days. */
export const listRatePeriods = async (
  db: Db,
  edition: number,
  knownOn: PlainDate,
): Promise<Map<string, RatePeriod[]>> => {
  const known = dayColumn(knownOn)
  const rows = await db.ratePeriod.findMany({
    where: {
      editionFrom: { lte: edition },
      knownFrom: { lte: known },
      AND: [
        { OR: [{ editionTo: null }, { editionTo: { gt: edition } }] },
        { OR: [{ knownTo: null }, { knownTo: { gt: known } }] },
      ],
    },
    orderBy: [{ measureId: 'asc' }, { fromDay: 'asc' }],
  })
  const periods = new Map<string, RatePeriod[]>()
  for (const row of rows) periods.set(row.measureId, [...(periods.get(row.measureId) ?? []), toPeriod(row)])
  return periods
}

/** Every rate period of one measure as of an edition, with the days over which it was known so. */
export const listKnownRatePeriods = async (db: Db, edition: number, measureId: string): Promise<KnownRatePeriod[]> => {
  const rows = await db.ratePeriod.findMany({
    where: { measureId, editionFrom: { lte: edition }, OR: [{ editionTo: null }, { editionTo: { gt: edition } }] },
    orderBy: [{ knownFrom: 'asc' }, { fromDay: 'asc' }],
  })
  return rows.map(toKnownPeriod)
}

const spell = (period: KnownRatePeriod): string =>
  JSON.stringify([
    period.from, period.to, period.knownFrom, period.knownTo, period.state, period.dueState, period.legalState,
    rateColumns(period.rate), period.provisionId, period.basis,
  ])

/** Replaces the cached painting of one measure from `edition` on: rows that stay the same stay, older editions keep theirs. */
export const repaintRatePeriods = async (
  db: Db,
  edition: number,
  measureId: string,
  painted: readonly KnownRatePeriod[],
): Promise<void> => {
  const open = await db.ratePeriod.findMany({ where: { measureId, editionTo: null } })
  const wanted = new Set(painted.map(spell))
  const kept = new Set(open.map(toKnownPeriod).map(spell))
  const gone = open.filter((row) => !wanted.has(spell(toKnownPeriod(row))))
  await db.ratePeriod.updateMany({ where: { id: { in: gone.map(({ id }) => id) } }, data: { editionTo: edition } })
  await db.ratePeriod.createMany({
    data: painted
      .filter((period) => !kept.has(spell(period)))
      .map(({ from, to, knownFrom, knownTo, rate, basis, ...fields }) => ({
        ...fields,
        ...rateColumns(rate),
        measureId,
        basis: [...basis],
        fromDay: dayColumn(from),
        toDay: dayColumnOrNull(to),
        knownFrom: dayColumn(knownFrom),
        knownTo: dayColumnOrNull(knownTo),
        editionFrom: edition,
      })),
  })
}
