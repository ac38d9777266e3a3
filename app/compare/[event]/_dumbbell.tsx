import { Dumbbell } from '@/components/charts/dumbbell/chart'
import { ChangesTable } from '@/components/compare/changes-table'
import { Figure } from '@/components/figure/figure'
import { documentsOfOrigin } from '@/lib/queries/cited'
import type { Direction } from '@/lib/queries/compare/compare-event'
import type { ComparePage } from '@/lib/queries/compare/compare-page'
import { compareWords } from '@/lib/words/compare'
import { dumbbellSentence } from '@/lib/words/figure-sentences'
import { partyOf } from './_party'

interface DumbbellFigureProps {
  readonly shown: readonly Direction[]
  readonly page: ComparePage
}

/** Every duty of the directions shown, before and after. */
export const DumbbellFigure = ({ shown, page }: DumbbellFigureProps) => {
  const changes = shown.flatMap(({ imposer, comparison }) =>
    comparison.changes.map((change) => ({ change, party: partyOf(page.frame.pair, imposer.id) })),
  )
  return (
    <Figure
      id="each-duty"
      title={compareWords.dumbbellTitle}
      subtitle={compareWords.dumbbellSubtitle}
      sentence={dumbbellSentence(changes.map(({ change }) => change))}
      table={
        <ChangesTable
          caption={compareWords.changesTable}
          rows={changes.map(({ change }) => ({ change, documents: documentsOfOrigin(page.world, change.origin) }))}
        />
      }
      sources={[]}
    >
      <Dumbbell changes={changes} />
    </Figure>
  )
}
