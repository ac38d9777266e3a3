import { LatestChanges } from '@/components/home/latest-changes'
import { Section } from '@/components/ui/section'
import { documentOfChange } from '@/lib/queries/cited'
import type { HomePage } from '@/lib/queries/home/home-page'
import { homeWords } from '@/lib/words/home'

/** The newest changes of both directions. */
export const Latest = ({ page: { latest, world, canonical, keep } }: { readonly page: HomePage }) => (
  <Section title={homeWords.latest}>
    <LatestChanges
      entries={latest.map((change) => ({ change, document: documentOfChange(world, change) }))}
      keep={{ measure: canonical, document: keep }}
    />
  </Section>
)
