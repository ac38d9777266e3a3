import type { Piece } from '@/components/figure/figure-table'
import { documentName } from '@/lib/domain/format/document-name'
import { paths, type UrlParams } from '@/lib/paths'
import type { EvidenceAnswer } from '@/lib/queries/contract/commitment'
import { bearingWords, whoseWords } from '@/lib/words/commitment-axes'
import { cellOf } from '@/components/figure/cells'
import type { FigureCell } from '@/components/figure/figure-table'
import type { World } from '@/lib/queries/world'

const whose = ({ whose: kind, speaker, bearing }: EvidenceAnswer): string =>
  [speaker === null ? whoseWords[kind] : `words of ${speaker}`, ...(bearing === 'supports' ? [] : [bearingWords[bearing]])].join(', ')

/** Documents with whose words each carries and, where it does not support, how it bears; each leads to its page. */
export const evidencePieces = (evidence: readonly EvidenceAnswer[], { documents }: World, keep: UrlParams): Piece[] =>
  evidence.flatMap((one): Piece[] => {
    const document = documents.get(one.documentId)
    if (document === undefined) return []
    return [
      { text: documentName(document), href: paths.source(document.id, keep), title: document.title, beginsLine: true, ...(document.url === null ? {} : { url: document.url }) },
      { text: ` (${whose(one)})`, look: 'quiet' },
    ]
  })

export const evidenceCell = (evidence: readonly EvidenceAnswer[], world: World, keep: UrlParams): FigureCell => {
  const pieces = evidencePieces(evidence, world, keep)
  return cellOf(pieces, pieces.length === 0 ? null : evidence.map(({ title }) => title).join('; '))
}
