import type { ChartOptions, TooltipItem } from 'chart.js'
import type { AnnotationOptions } from 'chartjs-plugin-annotation'
import { FONT, FRAME_PADDING, frameScales, type Frame } from './frame'
import type { Stop, StopPoint } from './stop'
import { textWidth, wrapWords } from './text-width'
import type { ChartTheme } from './theme'

/** Annotations by id. */
export type Annotations = Record<string, AnnotationOptions>

const stopOf = (item: TooltipItem<'line'> | undefined): Stop | null => (item?.raw as StopPoint | undefined)?.stop ?? null

const TOOLTIP_FONT = 12
const WIDEST_TOOLTIP = 340

interface BaseInput {
  readonly frame: Frame
  readonly theme: ChartTheme
  readonly annotations: Annotations
  readonly mode: 'step' | 'nearest'
}

/** The options that every chart shares: complete each time, because react-chartjs-2 never removes a key. */
export const baseOptions = ({ frame, theme, annotations, mode }: BaseInput): ChartOptions<'line'> => {
  const font = { family: theme.font, size: TOOLTIP_FONT }
  const most = Math.floor((Math.min(frame.size.width, WIDEST_TOOLTIP) - 24) / textWidth('0', TOOLTIP_FONT))
  return {
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    parsing: false,
    normalized: true,
    spanGaps: false,
    layout: { padding: FRAME_PADDING, autoPadding: false },
    interaction: { mode, intersect: false, axis: 'xy' },
    scales: frameScales(frame, theme),
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
          label: (item) => (stopOf(item)?.lines ?? []).flatMap((line) => wrapWords(line, most)),
        },
      },
    },
  } as ChartOptions<'line'>
}
