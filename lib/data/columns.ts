import { decimalText, type DecimalText } from '@/lib/domain/decimal-text'
import { plainDate, type PlainDate } from '@/lib/domain/plain-date'
import type { Rate } from '@/lib/domain/rate'

/** What Prisma's Decimal can do for us; `toFixed()` spells every digit, where JSON would drop some. */
interface DecimalColumn {
  toFixed(): string
}

/** A `date` column arrives as midnight in UTC. */
export const toDay = (column: Date): PlainDate => plainDate(column.toISOString().slice(0, 10))
export const toDayOrNull = (column: Date | null): PlainDate | null => (column === null ? null : toDay(column))

/** A day as Prisma wants it for a `date` column. */
export const dayColumn = (day: PlainDate): Date => new Date(`${day}T00:00:00Z`)
export const dayColumnOrNull = (day: PlainDate | null): Date | null => (day === null ? null : dayColumn(day))

export const toDecimal = (column: DecimalColumn): DecimalText => decimalText(column.toFixed())
export const toDecimalOrNull = (column: DecimalColumn | null): DecimalText | null =>
  column === null ? null : toDecimal(column)

/** The three columns in which a rate is stored; all null where there is none. */
export interface RateColumns<Pct> {
  readonly rateKind: string | null
  readonly ratePct: Pct | null
  readonly rateText: string | null
}

export const rateColumns = (rate: Rate | null): RateColumns<DecimalText> => ({
  rateKind: rate?.kind ?? null,
  ratePct: rate?.kind === 'ad-valorem' || rate?.kind === 'ceiling' ? rate.pct : null,
  rateText: rate?.kind === 'verbatim' ? rate.text : null,
})

/** The rate of a row; a row that breaks the union (the database refuses them) is a bug and throws. */
export const toRate = ({ rateKind, ratePct, rateText }: RateColumns<DecimalColumn>): Rate | null => {
  if (rateKind === null) return null
  if (rateKind === 'not-stated') return { kind: rateKind }
  if (rateKind === 'verbatim' && rateText !== null) return { kind: rateKind, text: rateText }
  if ((rateKind === 'ad-valorem' || rateKind === 'ceiling') && ratePct !== null)
    return { kind: rateKind, pct: toDecimal(ratePct) }
  throw new Error(`a rate column says ${rateKind} without its value`)
}
