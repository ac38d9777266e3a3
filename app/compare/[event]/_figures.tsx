import { AuthorityStackChart } from '@/components/charts/authority-stack/chart'
import { DutyStepTable } from '@/components/charts/duty-step/table'
import { ListLanes } from '@/components/charts/list-lanes/chart'
import type { PartySlot } from '@/components/charts/theme'
import { LanesTable } from '@/components/compare/lanes-table'
import { Figure } from '@/components/figure/figure'
import { documentsOf } from '@/lib/queries/cited'
import type { Direction } from '@/lib/queries/compare/compare-event'
import type { ComparePage } from '@/lib/queries/compare/compare-page'
import { compareWords } from '@/lib/words/compare'
import { directionTitle } from '@/lib/words/duty-sentences'
import { dutyWords } from '@/lib/words/duty'
import { lanesSentence, stackSentence } from '@/lib/words/figure-sentences'
import { marksOf } from './_marks'

interface FigureProps {
  readonly direction: Direction
  readonly page: ComparePage
}

const largest = ({ comparison }: ComparePage): number =>
  Math.max(...comparison.directions.flatMap(({ steps }) => steps.map(({ duty }) => Number(duty.pct))))

/** The country-wide duty of one direction, stacked by authority; both directions share one scale. */
export const StackFigure = ({ direction, page }: FigureProps) => {
  const { imposer, target, comparison, steps, gaps, documents } = direction
  const id = `stack-${imposer.id}`
  const { before, after } = page.state
  return (
    <Figure
      id={id}
      title={directionTitle(direction)}
      subtitle={compareWords.stackSubtitle}
      sentence={stackSentence({ before: { day: before, duty: comparison.before }, after: { day: after, duty: comparison.after }, gaps }, steps.at(-1))}
      table={<DutyStepTable caption={dutyWords.table(imposer.inSentence, target.inSentence)} steps={steps} documents={documents} />}
      sources={documentsOf(
        page.world,
        documents.filter(({ on }) => on >= page.comparison.span.from && on <= after).map(({ documentId }) => documentId),
      )}
    >
      <AuthorityStackChart
        figureId={id}
        steps={steps}
        max={largest(page)}
        marks={marksOf(page, gaps)}
        bands={gaps}
        documents={documents}
      />
    </Figure>
  )
}

/** The duties of one direction on lists of goods, a lane each. */
export const LanesFigure = ({ direction, page, party }: FigureProps & { readonly party: PartySlot }) => {
  const { imposer, comparison, lists } = direction
  const changes = comparison.changes.filter(({ measure }) => measure.scope.kind === 'list')
  const changed = changes.filter(({ kind }) => kind !== 'unchanged').length
  const [id, title] = [`lists-${imposer.id}`, compareWords.lanesTitle(directionTitle(direction))]
  return (
    <Figure
      id={id}
      title={title}
      subtitle={compareWords.lanesSubtitle}
      sentence={lanesSentence(changed, changes.length - changed)}
      table={<LanesTable caption={title} changes={changes} />}
      sources={[]}
    >
      <ListLanes
        figureId={id}
        party={party}
        marks={marksOf(page, [])}
        measures={lists}
        changes={changes}
        from={page.comparison.span.from}
        to={page.comparison.span.to}
      />
    </Figure>
  )
}
