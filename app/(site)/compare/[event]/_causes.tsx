import { Causes } from '@/components/compare/causes'
import { Section } from '@/components/ui/section'
import type { ComparePage } from '@/lib/queries/compare/compare-page'
import { documentsOf } from '@/lib/queries/cited'
import { compareWords } from '@/lib/words/compare'

/** What else happened between the two days. */
export const OtherCauses = ({ page: { comparison, world, keep } }: { readonly page: ComparePage }) => (
  <Section title={compareWords.causesTitle} note={compareWords.causesNote}>
    <Causes
      keep={keep}
      events={comparison.causes.map((event) => ({ event, document: documentsOf(world, event.documentIds)[0] ?? null }))}
    />
  </Section>
)
