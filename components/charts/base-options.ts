import type { ChartOptions, TooltipItem } from 'chart.js'
import type { AnnotationOptions } from 'chartjs-plugin-annotation'
import { FONT, FRAME_PADDING, frameScales, type Frame } from './frame'
import type { Stop, StopPoint } from './stop'
import type { ChartTheme } from './theme'

/** Annotations by id. */
export type Annotations = Record<string, AnnotationOptions>

const stopOf = (item: TooltipItem<'line'> | undefined): Stop | null => (item?.raw as StopPoint | undefined)?.stop ?? null

interface BaseInput {
  readonly frame: Frame
  readonly theme: ChartTheme
  readonly annotations: Annotations
  readonly mode: 'step' | 'nearest'
  readonly stacked?: boolean
}

/** The options that every chart shares: complete each time, because react-chartjs-2 never removes a key. */
export const baseOptions = ({ frame, theme, annotations, mode, stacked = false }: BaseInput): ChartOptions<'line'> => {
  const scales = frameScales(frame, theme)
  const font = { family: theme.font, size: 12 }
  return {
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    parsing: false,
    normalized: true,
    spanGaps: false,
    layout: { padding: FRAME_PADDING, autoPadding: false },
    interaction: { mode, intersect: false, axis: 'xy' },
    scales: { ...scales, y: { ...scales.y, stacked } },
    font: { family: theme.font, size: FONT },
    plugins: {
      legend: { display: false },
      annotation: { clip: false, annotations },
      tooltip: {
        displayColors: false,
        backgroundColor: theme.ink,
        titleColor: theme.surface,
        bodyColor: theme.surface,
        titleFont: { ...font, weight: 600 },
        bodyFont: font,
        cornerRadius: 2,
        padding: 8,
        filter: (item) => stopOf(item) !== null,
        callbacks: {
          title: ([item]) => stopOf(item)?.title ?? '',
          label: (item) => [...(stopOf(item)?.lines ?? [])],
        },
      },
    },
  } as ChartOptions<'line'>
}
