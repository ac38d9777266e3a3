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

export const SourcesParameters = z.strictObject({
  q: z.string().max(200, 'Use at most 200 characters.').optional().meta({
    description: 'Only documents whose title, citation or publisher hold every one of these words.',
  }),
  side: z.string().optional().meta({ description: `Only documents with the words of this economy, or of ${THIRD_PARTY} parties.` }),
  kind: z.enum(DOCUMENT_KINDS).optional().meta({ description: 'Only documents of this kind.' }),
  checked: z.enum(VERIFICATIONS).optional().meta({ description: 'Only documents that were checked so far.' }),
  sort: z.enum(SOURCE_SORTS).optional().meta({ description: 'newest or oldest: by the first day on which the text was public. Default: newest.' }),
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
export const sources: Question<typeof SourcesParameters, SourcesQuery> = {
  parameters: SourcesParameters,
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
