import { DisagreementTable } from '@/components/series/disagreement-table'
import { Section } from '@/components/ui/section'
import type { Disagreement } from '@/lib/domain/series/disagreements'
import type { UrlParams } from '@/lib/paths'
import { seriesPageWords } from '@/lib/words/series-pages'

interface DisagreementsProps {
  readonly rows: readonly Disagreement[]
  readonly keep: UrlParams
}

/** Where two published series can be held against each other. */
export const Disagreements = ({ rows, keep }: DisagreementsProps) => (
  <Section title={seriesPageWords.disagreeTitle} note={seriesPageWords.disagreeNote}>
    {rows.length === 0 ? <p>{seriesPageWords.disagreeNone}</p> : <DisagreementTable rows={rows} keep={keep} />}
  </Section>
)
