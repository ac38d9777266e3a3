import { Link } from '@/components/ui/link'
import type { DeltaCard } from '@/components/home/delta-cards'
import { DocumentLink } from '@/components/ui/document-link'
import { formatDelta } from '@/lib/domain/format/rate'
import { paths } from '@/lib/paths'
import { documentsOfOrigin } from '@/lib/queries/cited'
import { largestCut } from '@/lib/queries/home/deltas'
import type { HomePage } from '@/lib/queries/home/home-page'
import { homeWords } from '@/lib/words/home'
import { fromTo } from './from-to'

/** The largest cut of one measure, with the law that made it. */
export const cutCard = ({ comparison, world, canonical, keep }: HomePage): DeltaCard => {
  const cut = largestCut(comparison)
  if (cut === null) return { key: 'cut', label: homeWords.largestCut, figure: '–', delta: '', detail: homeWords.noCut }
  const { change, from, to } = cut
  return {
    key: 'cut',
    label: homeWords.largestCut,
    figure: fromTo(from, to),
    delta: change.deltaPp === null ? '' : formatDelta(change.deltaPp),
    detail: (
      <>
        <Link href={paths.measure(change.measure.id, canonical)}>{change.measure.title}</Link>{' '}
        {documentsOfOrigin(world, change.origin)
          .slice(-1)
          .map((document) => (
            <DocumentLink key={document.id} document={document} keep={keep} />
          ))}
      </>
    ),
  }
}
