'use client'

import { useMemo } from 'react'
import { ChartCanvas } from '../chart-canvas'
import type { DutyStepChartProps } from './chart'
import { dutyStepConfig } from './config'
import { dutyStepSeries } from './series'

export const DutyStepDrawing = (props: DutyStepChartProps) => {
  // Props come from the server once per navigation, so they keep their identity while the page does.
  const draw = useMemo(() => dutyStepConfig(dutyStepSeries(props)), [props])
  return <ChartCanvas figureId={props.figureId} draw={draw} />
}
