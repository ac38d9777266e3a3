import { Link } from '@/components/ui/link'
import type { DeltaCard } from '@/components/home/delta-cards'
import { formatDecimal } from '@/lib/domain/format/number'
import { paths } from '@/lib/paths'
import { heldBackAfter, type HeldBack } from '@/lib/queries/home/deltas'
import type { HomePage } from '@/lib/queries/home/home-page'
import { homeWords } from '@/lib/words/home'
import { rateStateWords } from '@/lib/words/rate-state'

const Line = ({ held, page }: { readonly held: HeldBack; readonly page: HomePage }) => (
  <span>
    <Link href={paths.measure(held.measure.id, page.canonical)}>
      {page.world.economies.get(held.measure.imposedBy)?.name ?? held.measure.imposedBy}
    </Link>
    : {homeWords.heldUntil(held.to)}
    {held.state !== 'suspended' && `; ${homeWords.now} ${rateStateWords[held.state].label}`}.{' '}
  </span>
)

/** The points on all goods that law held back after the event, and what has become of them. */
export const heldBackCard = (page: HomePage): DeltaCard => {
  const held = heldBackAfter(page.comparison, page.world, page.window.after, page.clocks.on)
  const points = held.flatMap(({ pct }) => (pct === null ? [] : [formatDecimal(pct)]))
  return {
    key: 'held',
    label: homeWords.heldBack,
    figure: points.length === 0 ? '–' : points.join(' + '),
    delta: points.length === 0 ? '' : homeWords.points,
    detail: held.length === 0 ? homeWords.nothingHeld : held.map((one) => <Line key={one.measure.id} held={one} page={page} />),
  }
}
