import type { DecimalText } from '../domain/decimal-text'
import { formatDate } from '../domain/format/date'
import { formatDecimal } from '../domain/format/number'
import { formatPct } from '../domain/format/rate'
import type { PlainDate } from '../domain/plain-date'

/** Points that are in no total, each by itself: `24`, `24 + 10`. They are listed, not added. */
const listed = (points: readonly (DecimalText | null)[]): string => points.map((pct) => (pct === null ? '?' : formatDecimal(pct))).join(' + ')

/** The words of the country-wide duty, in charts and tables. */
export const dutyWords = {
  unit: 'per cent of customs value',
  total: (pct: DecimalText) => `${formatPct(pct)} on all goods`,
  noTotal: 'no total: a rate in force has no size',
  unquantified: (count: number) => `${count} in force without a plain rate`,
  share: (title: string, pct: DecimalText, isVoid: boolean) => `${title} ${formatPct(pct)}${isVoid ? ', void' : ''}`,
  suspended: (points: readonly (DecimalText | null)[]) => `${listed(points)} points suspended`,
  unverified: (points: readonly (DecimalText | null)[]) => `${listed(points)} more: outcome not established`,
  until: (last: PlainDate) => `to ${formatDate(last)}`,
  columns: { from: 'From', to: 'To', duty: 'Duty', madeOf: 'Made of', aside: 'In no total', document: 'Document' },
  table: (imposer: string, target: string) => `Country-wide additional duty, ${imposer} on ${target}`,
  announcedBand: ['announced,', 'not yet', 'in force'],
} as const
