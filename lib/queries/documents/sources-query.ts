import { z } from 'zod'
import type { PlainDate } from '@/lib/domain/plain-date'
import { DOCUMENT_KINDS, type DocumentKind } from '@/lib/domain/record/document'
import { VERIFICATIONS, type Verification } from '@/lib/domain/record/fields'
import { ok, refused, type Result } from '@/lib/domain/result'
import { echoed, type Frame, type Question } from '../ask'
import { clockParameters } from '../contract/fields'
import { optional } from '../resolve'

/** `newest` and `oldest`: by the first day on which the document was public. */
export const SOURCE_SORTS = ['newest', 'oldest'] as const
export type SourceSort = (typeof SOURCE_SORTS)[number]

/** The side of a publisher that is no party. Economies have capitals, so no code can be this word. */
export const THIRD_PARTY = 'third'

const Parameters = z.strictObject({
  q: z.string().max(200, 'Use at most 200 characters.').optional(),
  side: z.string().optional(),
  kind: z.enum(DOCUMENT_KINDS).optional(),
  checked: z.enum(VERIFICATIONS).optional(),
  sort: z.enum(SOURCE_SORTS).optional(),
  ...clockParameters,
})

/** Which documents are asked for; a filter that is null leaves nothing out. */
export interface SourcesQuery {
  readonly q: string | null
  /** The economy whose words a document carries, or `third`. */
  readonly side: string | null
  readonly kind: DocumentKind | null
  readonly checked: Verification | null
  readonly sort: SourceSort
  readonly knownOn: PlainDate
  readonly edition: number
}

const resolveSide = ({ world }: Frame, side: string): Result<string> => {
  const known = [...world.economies.values()].filter(({ kind }) => kind === 'economy')
  if (side === THIRD_PARTY || known.some(({ id }) => id === side)) return ok(side)
  const listed = [...known.map(({ id, name }) => `${id} (${name})`), `${THIRD_PARTY} (a third party)`].join(', ')
  return refused('invalid', `There is no publisher side "${side}". Known sides: ${listed}.`, { field: 'side', value: side })
}

/** The question of the list of documents. */
export const sources: Question<typeof Parameters, SourcesQuery> = {
  parameters: Parameters,
  resolve: (params, frame) => {
    const side = optional(params.side, (given) => resolveSide(frame, given))
    if (!side.ok) return side
    return ok({
      q: params.q?.trim() || null,
      side: side.value,
      kind: params.kind ?? null,
      checked: params.checked ?? null,
      sort: params.sort ?? 'newest',
      ...echoed(frame),
    })
  },
}
