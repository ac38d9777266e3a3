import type { DecimalText } from '@/lib/domain/decimal-text'
import { formatDecimal } from '@/lib/domain/format/number'
import { formatPct } from '@/lib/domain/format/rate'

/** `30 → 20 %` */
export const fromTo = (from: DecimalText, to: DecimalText): string => `${formatDecimal(from)} → ${formatPct(to)}`
