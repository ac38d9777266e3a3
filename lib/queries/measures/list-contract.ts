import { z } from 'zod'
import { STATES } from '@/lib/domain/measure/rate-period'
import { clockParameters, day, echoedClocks, economy, id, onParameter } from '../contract/fields'
import { measureEntry } from '../contract/measure'
import { PageOf } from '../paging'

export const SCOPES = ['all-goods', 'list'] as const
/**
 * `scope`: who imposes, on all goods first, authority, id. `title`: by title. `rate`: highest percentage first, those
 * without one last. `from`: latest first day first.
 */
export const SORTS = ['scope', 'title', 'rate', 'from'] as const
export type MeasureSort = (typeof SORTS)[number]

export const MeasuresParameters = z.strictObject({
  imposedBy: z.string().optional().meta({ description: 'Only measures of this economy, by ISO 3166 alpha-2 code.' }),
  target: z.string().optional().meta({
    description: 'Only measures that fall on goods of this economy, those on every economy included.',
  }),
  authority: z.string().optional().meta({ description: 'Only measures under this authority.' }),
  state: z.enum(STATES).optional().meta({ description: 'Only measures in this state on the day.' }),
  scope: z.enum(SCOPES).optional().meta({ description: 'Only measures on all goods, or only those on lists.' }),
  q: z.string().max(200).optional().meta({
    description: 'Only measures whose title, scope, code prefixes or tariff headings hold every one of these words.',
  }),
  sort: z.enum(SORTS).optional().meta({
    description: 'scope: imposer, all goods first, authority, id. title. rate: highest first. from: latest first. Default: scope.',
  }),
  on: onParameter,
  ...clockParameters,
})

export const MeasuresQuery = z.strictObject({
  imposedBy: economy.nullable(),
  target: economy.nullable(),
  authority: id.nullable(),
  state: z.enum(STATES).nullable(),
  scope: z.enum(SCOPES).nullable(),
  q: z.string().nullable(),
  sort: z.enum(SORTS),
  on: day,
  ...echoedClocks,
})
export type MeasuresQuery = z.output<typeof MeasuresQuery>

export const MeasuresAnswer = z
  .strictObject({
    query: MeasuresQuery,
    measures: z.array(measureEntry),
    page: PageOf.optional(),
    known: z.int().min(0).meta({ description: 'How many measures were known by then, before any filter.' }),
  })
  .meta({ id: 'MeasuresAnswer' })
export type MeasuresAnswer = z.output<typeof MeasuresAnswer>
