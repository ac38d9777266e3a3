import { ChangesTable } from '@/components/compare/changes-table'
import { Section } from '@/components/ui/section'
import { documentsOfOrigin } from '@/lib/queries/cited'
import type { Direction } from '@/lib/queries/compare/compare-event'
import type { ComparePage } from '@/lib/queries/compare/compare-page'
import { compareWords } from '@/lib/words/compare'
import { directionTitle } from '@/lib/words/duty-sentences'
import styles from './compare.module.css'

interface DirectionFiguresProps {
  readonly direction: Direction
  readonly page: ComparePage
}

/** The figures of one direction: country-wide duties by authority, each list in its lane, every duty before and after. */
export const DirectionFigures = ({ direction, page: { world } }: DirectionFiguresProps) => {
  const title = directionTitle(direction)
  return (
    <div className={styles.direction}>
      <Section title={compareWords.dumbbellTitle(title)}>
        <ChangesTable
          caption={compareWords.changesTable(title)}
          rows={direction.comparison.changes.map((change) => ({ change, documents: documentsOfOrigin(world, change.origin) }))}
        />
      </Section>
    </div>
  )
}
