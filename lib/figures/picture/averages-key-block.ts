import { drawPoint } from 'chart.js/helpers'
import { shapesOf, type AverageSeries } from '@/components/charts/averages/series'
import { partyColour } from '@/components/charts/theme'
import { seriesWords } from '@/lib/words/series'
import { stack, type Block, type Plan } from './block'
import { linesBlock, linesOf } from './text'

const INDENT = 24

/** Which mark is whose average, and by which method. */
export const averagesKeyBlock = (averages: readonly AverageSeries[], { pen, theme, width }: Plan): Block => {
  const shapes = shapesOf(averages)
  return stack(
    averages.map(({ series, party }): Block => {
      const text = `${series.title}, ${series.publisher}. ${seriesWords.method(series.method, series.unit)}`
      const style = { size: 12, colour: theme.inkQuiet }
      const lines = linesBlock(linesOf(pen, text, width - INDENT, style), style)
      return {
        height: lines.height + 4,
        paint: (on, x, y) => {
          const colour = partyColour(theme, party)
          on.fillStyle = party === 'first' ? colour : theme.surface
          on.strokeStyle = colour
          drawPoint(on as unknown as CanvasRenderingContext2D, { pointStyle: shapes.get(series.id) ?? 'circle', radius: 5, borderWidth: 1.5 } as never, x + 8, y + 9)
          lines.paint(on, x + INDENT, y)
        },
      }
    }),
  )
}
