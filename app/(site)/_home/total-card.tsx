import type { DeltaCard } from '@/components/home/delta-cards'
import { DocumentLink } from '@/components/ui/document-link'
import { isZero } from '@/lib/domain/format/number'
import { formatDelta } from '@/lib/domain/format/rate'
import { isCountryWide } from '@/lib/domain/measure/country-wide'
import { documentsOfOrigin } from '@/lib/queries/cited'
import type { Direction } from '@/lib/queries/compare/compare-event'
import type { HomePage } from '@/lib/queries/home/home-page'
import { directionTitle } from '@/lib/words/duty-sentences'
import { homeWords } from '@/lib/words/home'
import { fromTo } from './from-to'

/** The country-wide total of one direction before and after, with the dates and documents of what moved it. */
export const totalCard = (direction: Direction, { world, keep }: HomePage): DeltaCard => {
  const { before, after, totalDeltaPp, changes } = direction.comparison
  const moved = changes.filter(({ measure, deltaPp }) => isCountryWide(measure) && deltaPp !== null && !isZero(deltaPp))
  return {
    key: direction.imposer.id,
    label: homeWords.onAllGoods(directionTitle(direction)),
    figure: fromTo(before.pct, after.pct),
    delta: formatDelta(totalDeltaPp),
    detail:
      moved.length === 0
        ? homeWords.noneOnAllGoods
        : moved.map((change) => (
            <span key={change.measure.id}>
              {homeWords.stepDates(change.inForceFrom, change.lags.announcedToInForce)}{' '}
              {documentsOfOrigin(world, change.origin)
                .slice(-1)
                .map((document) => (
                  <DocumentLink key={document.id} document={document} keep={keep} />
                ))}
            </span>
          )),
  }
}
