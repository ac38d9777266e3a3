import { Figure } from '@/components/figure/figure'
import type { FigureAddress } from '@/components/figure/figure-address'
import type { FigureData } from '@/components/figure/figure-data'
import { EmptyState } from '@/components/ui/empty-state'
import { Section } from '@/components/ui/section'
import { compareCommitmentsWords } from '@/lib/words/compare-commitments'
import styles from './compare.module.css'

const IDS = ['commitment-lanes', 'commitment-matrix', 'commitments-moved', 'expiry-runway', 'claim-gap']

interface ComparedCommitmentsProps {
  /** All figures of the page. */
  readonly figures: readonly FigureData[]
  readonly address: FigureAddress
}

/** The commitments between the two economies, before and after. */
export const ComparedCommitments = ({ figures, address }: ComparedCommitmentsProps) => {
  const own = figures.filter(({ id }) => IDS.includes(id))
  return (
    <Section title={compareCommitmentsWords.title} note={compareCommitmentsWords.note}>
      {own.length === 0 ? (
        <EmptyState reason={compareCommitmentsWords.empty} />
      ) : (
        <div className={styles.stacked}>
          {own.map((figure) => (
            <Figure key={figure.id} figure={figure} address={address} />
          ))}
        </div>
      )}
    </Section>
  )
}
