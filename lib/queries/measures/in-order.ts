import type { Measure } from '@/lib/domain/measure/measure'

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The order in which measures are listed everywhere: on all goods first, then by authority, then by id. */
export const inListOrder = (a: Measure, b: Measure): number =>
  byText(a.scope.kind, b.scope.kind) || byText(a.authority.id, b.authority.id) || byText(a.id, b.id)
