import { Link } from '@/components/ui/link'
import { Section } from '@/components/ui/section'
import { paths } from '@/lib/paths'
import { DeltaCards } from '@/components/home/delta-cards'
import type { HomePage } from '@/lib/queries/home/home-page'
import { homeWords } from '@/lib/words/home'
import { cutCard } from './cut-card'
import { heldBackCard } from './held-back-card'
import { totalCard } from './total-card'

/** The few figures of the featured event: both totals, the largest cut, and what is held back. */
export const Deltas = ({ page }: { readonly page: HomePage }) => (
  <Section title={homeWords.deltas(page.event.inSentence)}>
    <p>
      {homeWords.days(page.window.before, page.window.after)}{' '}
      <Link href={paths.compare(page.event.id, page.keep)}>{homeWords.wholeComparison}</Link>
    </p>
    <DeltaCards
      title={homeWords.deltas(page.event.inSentence)}
      cards={[...page.comparison.directions.map((one) => totalCard(one, page)), cutCard(page), heldBackCard(page)]}
    />
  </Section>
)
