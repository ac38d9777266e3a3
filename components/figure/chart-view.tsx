import { AuthorityStackChart } from '../charts/authority-stack/chart'
import { AveragesChart } from '../charts/averages/chart'
import { AveragesKey } from '../charts/averages/key'
import { Claims } from '../charts/dumbbell/claims'
import { Dumbbell } from '../charts/dumbbell/chart'
import { DutyStepChart } from '../charts/duty-step/chart'
import { ListLanes } from '../charts/list-lanes/chart'
import { ObservedChart } from '../charts/observed/chart'
import { RateHistoryChart } from '../charts/rate-history/chart'
import { Spans } from '../charts/spans/chart'
import { TimelineLanes } from '../charts/timeline-lanes/chart'
import type { FigureChart } from './figure-chart'

interface ChartViewProps {
  readonly figureId: string
  readonly chart: FigureChart
}

/** The chart of a figure: a canvas in its reserved box, or rows that the server draws. */
export const ChartView = ({ figureId, chart }: ChartViewProps) => {
  switch (chart.kind) {
    case 'duty-step':
      return <DutyStepChart figureId={figureId} {...chart.input} />
    case 'authority-stack':
      return <AuthorityStackChart figureId={figureId} {...chart.input} />
    case 'rate-history':
      return <RateHistoryChart figureId={figureId} {...chart.input} />
    case 'observed':
      return <ObservedChart figureId={figureId} {...chart.input} />
    case 'list-lanes':
      return <ListLanes figureId={figureId} {...chart.input} />
    case 'dumbbell':
      return <Dumbbell {...chart.input} />
    case 'claims':
      return <Claims {...chart.input} />
    case 'spans':
      return <Spans figureId={figureId} {...chart.input} />
    case 'timeline-lanes':
      return <TimelineLanes {...chart.input} />
    case 'averages':
      return (
        <>
          <AveragesChart figureId={figureId} {...chart.input} />
          <AveragesKey averages={chart.input.averages} />
        </>
      )
  }
}
