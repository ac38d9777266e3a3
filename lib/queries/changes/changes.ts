import { z } from 'zod'
import { CHANGE_SORTS, changesUpTo, type ChangeSort, type DatedChange } from '@/lib/domain/compare/changes-by-day'
import type { PlainDate } from '@/lib/domain/plain-date'
import type { DocumentRecord } from '@/lib/domain/record/document'
import { ok } from '@/lib/domain/result'
import { echoed, type Question } from '../ask'
import { documentOf } from '../cited'
import { clockParameters } from '../contract/fields'
import { optional, resolveEconomy } from '../resolve'
import type { World } from '../world'

const Parameters = z.strictObject({
  kind: z.enum(CHANGE_SORTS).optional(),
  imposedBy: z.string().optional(),
  year: z.string().regex(/^(19|20|21)\d{2}$/, 'Give a year with four digits, 1900 to 2199.').optional(),
  ...clockParameters,
})

/** Which changes are asked for; a filter that is null leaves nothing out. */
export interface ChangesQuery {
  readonly kind: ChangeSort | null
  /** The economy whose measures change. */
  readonly imposedBy: string | null
  /** The year of the days shown; null for the newest in which something changed. */
  readonly year: string | null
  readonly knownOn: PlainDate
  readonly edition: number
}

/** The question of the page of changes. */
export const changes: Question<typeof Parameters, ChangesQuery> = {
  parameters: Parameters,
  resolve: ({ kind, imposedBy, year }, frame) => {
    const economy = optional(imposedBy, (id) => resolveEconomy(frame, 'imposedBy', id))
    return economy.ok ? ok({ kind: kind ?? null, imposedBy: economy.value, year: year ?? null, ...echoed(frame) }) : economy
  },
}

/** The changes known that a query asks for, of every year, newest first. */
export const listChanges = (world: World, { kind, imposedBy }: Pick<ChangesQuery, 'kind' | 'imposedBy'>): DatedChange[] =>
  changesUpTo(
    world.measures.filter(({ measure }) => imposedBy === null || measure.imposedBy === imposedBy),
    world.knownOn,
  ).filter(({ sort }) => kind === null || sort === kind)

/** The document that a change rests on: what was published, or the law that made the step. */
export const documentOfDatedChange = (world: World, change: DatedChange): DocumentRecord | null =>
  documentOf(world, change.sort === 'in-force' ? (change.step.origin?.enacted ?? null) : change.provision)
