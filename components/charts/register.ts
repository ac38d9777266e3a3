import { Chart, Filler, Interaction, LinearScale, LineController, LineElement, PointElement, Tooltip } from 'chart.js'
import type { InteractionItem, InteractionModeFunction } from 'chart.js'
import { getRelativePosition } from 'chart.js/helpers'
import annotation from 'chartjs-plugin-annotation'
import type { StopPoint } from './stop'

declare module 'chart.js' {
  interface InteractionModeMap {
    step: InteractionModeFunction
  }
}

/** On a stepped line a pointer reads the step that it stands in, not the nearest corner. */
const stepUnderPointer: InteractionModeFunction = (chart, event) => {
  const pointer = getRelativePosition(event, chart)
  const day = chart.scales['x']?.getValueForPixel(pointer.x) ?? 0
  const candidates = chart.getSortedVisibleDatasetMetas().flatMap((meta): InteractionItem[] => {
    const points = chart.data.datasets[meta.index]?.data as unknown as readonly StopPoint[]
    const index = points.findLastIndex(({ x, stop }) => stop !== null && x <= day)
    const element = meta.data[index]
    return element === undefined ? [] : [{ element, datasetIndex: meta.index, index }]
  })
  const distance = ({ element }: InteractionItem): number => Math.abs(element.y - pointer.y) || 0
  return candidates.sort((a, b) => distance(a) - distance(b)).slice(0, 1)
}

Interaction.modes.step = stepUnderPointer
Chart.register(Filler, LinearScale, LineController, LineElement, PointElement, Tooltip, annotation)
