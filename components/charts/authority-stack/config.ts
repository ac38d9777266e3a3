import { formatDecimal, toCoordinate } from '@/lib/domain/format/number'
import { epochDay } from '@/lib/domain/plain-date'
import { dutyWords } from '@/lib/words/duty'
import { baseOptions, type Annotations } from '../base-options'
import { greyBand, hatchedBox, hollowBox, textLabel, voidOverlay } from '../boxes'
import type { Draw, DrawnChart } from '../chart-canvas'
import { FONT, makeFrame, type Frame } from '../frame'
import { markAnnotations, planMarks } from '../marks'
import { textWidth } from '../text-width'
import { authorityColour, onAuthorityColour, type ChartTheme } from '../theme'
import type { AsideStretch, AuthorityStackSeries, Layer, LayerBlock } from './series'

const ROOM = 10
const LINE = 14
/** Kept even where nothing is suspended, so that both directions have one scale in px too. */
const HELD_ROWS = 1
/** The axis ends above the highest stack, so that a band shows over it. */
const HEADROOM = 1.15

const clipped = (from: number, to: number, frame: Frame) => ({ xMin: Math.max(from, frame.from), xMax: Math.min(to, frame.to) })

interface Stretched {
  readonly from: number
  readonly to: number
}

const widthOf = ({ from, to }: Stretched, frame: Frame): number => frame.xOf(to) - frame.xOf(from)

const longest = (blocks: readonly LayerBlock[]): LayerBlock | undefined =>
  blocks.reduce<LayerBlock | undefined>((best, block) => (best === undefined || block.to - block.from > best.to - best.from ? block : best), undefined)

/** The middle of the longest part of a block that no marked day divides, if a label fits there; else of the block. */
const clearOfMarks = ({ from, to }: LayerBlock, { marks }: AuthorityStackSeries, width: number, frame: Frame): number => {
  const cuts = [from, ...marks.map(({ on }) => epochDay(on)).filter((day) => day > from && day < to).sort((a, b) => a - b), to]
  const parts = cuts.slice(1).map((end, index) => ({ from: cuts[index] ?? from, to: end }))
  const part = parts.reduce((best, one) => (one.to - one.from > best.to - best.from ? one : best), { from, to: from })
  const clear = widthOf(part, frame) >= width ? part : { from, to }
  return (clear.from + clear.to) / 2
}

/** The upper edge of the stack within a stretch. */
const stackTop = ({ layers }: AuthorityStackSeries, { from, to }: Stretched): number =>
  Math.max(0, ...layers.flatMap(({ blocks }) => blocks.filter((block) => block.from < to && from < block.to).map(({ base, height }) => base + height)))

/** The label of a layer in its longest block: inside where it fits, else in ink above the whole stack. */
const layerLabel = ({ authority, blocks }: Layer, series: AuthorityStackSeries, frame: Frame, theme: ChartTheme): Annotations => {
  const block = longest(blocks)
  if (block === undefined) return {}
  const pct = formatDecimal(block.pct)
  const text = [`${authority.title} ${pct}`, pct].find((one) => textWidth(one, FONT, true) + ROOM <= widthOf(block, frame))
  if (text === undefined) return {}
  const x = clearOfMarks(block, series, textWidth(text, FONT, true) + ROOM, frame)
  const id = `layer-${authority.id}-label`
  if (frame.heightOf(block.height) >= LINE)
    return { [id]: textLabel({ x, y: block.base + block.height / 2, text, colour: onAuthorityColour(theme, authority.colour), theme, bold: true }) }
  return { [id]: textLabel({ x, y: stackTop(series, block), text, colour: theme.ink, theme, rise: 9, bold: true }) }
}

const layerAnnotations = (series: AuthorityStackSeries, frame: Frame, theme: ChartTheme): Annotations =>
  Object.fromEntries(
    series.layers.flatMap((layer) => [
      ...layer.blocks
        .filter(({ isVoid }) => isVoid)
        .map(({ from, to, base, height }, index): [string, Annotations[string]] => [
          `void-${layer.authority.id}-${index}`,
          voidOverlay({ xMin: from, xMax: to, yMin: base, yMax: base + height }, theme),
        ]),
      ...Object.entries(layerLabel(layer, series, frame, theme)),
    ]),
  )

/** Suspended points stand in a row above the axis, hollow: they are charged to nobody and on no scale. */
const suspendedAnnotations = (stretches: readonly AsideStretch[], frame: Frame, theme: ChartTheme): Annotations => {
  const [middle, low] = [frame.rowValue(0), frame.ticks.at(-1) ?? 0]
  const half = (middle - low) * 0.85
  return Object.fromEntries(
    stretches.flatMap(({ from, to, points }, index) => {
      const [x, text] = [clipped(from, to, frame), dutyWords.suspended(points)]
      const box: [string, Annotations[string]] = [`suspended-${index}`, hollowBox({ ...x, yMin: middle - half, yMax: middle + half }, theme.inkQuiet)]
      if (textWidth(text, FONT) + ROOM > widthOf({ from, to }, frame)) return [box]
      return [box, [`suspended-${index}-label`, textLabel({ x: x.xMin, y: middle, text, colour: theme.inkQuiet, theme, anchor: 'start', shift: 6 })]]
    }),
  )
}

const unverifiedAnnotations = (stretches: readonly AsideStretch[], frame: Frame, theme: ChartTheme): Annotations =>
  Object.fromEntries(
    stretches.flatMap(({ from, to, base, points }, index) => {
      const yMax = base + points.reduce((sum, pct) => sum + (pct === null ? 0 : toCoordinate(pct)), 0)
      const text = dutyWords.unverified(points)
      const anchor = frame.right - frame.xOf(from) > textWidth(text, FONT) ? 'start' : 'end'
      return [
        [`unverified-${index}`, hatchedBox({ ...clipped(from, to, frame), yMin: base, yMax }, theme)],
        [`unverified-${index}-label`, textLabel({ x: anchor === 'start' ? from : to, y: yMax, text, colour: theme.inkQuiet, theme, anchor, rise: 9, plate: true })],
      ]
    }),
  )

const bandAnnotations = (series: AuthorityStackSeries, frame: Frame, theme: ChartTheme): Annotations =>
  Object.fromEntries(
    series.bands.flatMap((band, index) => {
      const top = frame.ticks.at(-1) ?? 0
      const box: [string, Annotations[string]] = [`band-${index}`, greyBand({ ...clipped(band.from, band.to, frame), yMin: 0, yMax: top }, theme)]
      const words = [...dutyWords.announcedBand]
      const fits = Math.max(...words.map((word) => textWidth(word, FONT))) + ROOM <= widthOf(band, frame)
      const isClear = frame.heightOf(top - stackTop(series, band)) >= words.length * LINE
      if (!fits || !isClear) return [box]
      const label = textLabel({ x: (band.from + band.to) / 2, y: top, text: words, colour: theme.inkQuiet, theme, rise: -26 })
      return [box, [`band-${index}-label`, label]]
    }),
  )

const datasetsOf = ({ layers }: AuthorityStackSeries, theme: ChartTheme): DrawnChart['data']['datasets'] =>
  layers.map(({ authority, points }, index) => {
    const colour = authorityColour(theme, authority.colour)
    return {
      id: authority.id,
      data: [...points],
      stepped: 'before',
      fill: index === 0 ? 'origin' : '-1',
      backgroundColor: colour,
      borderColor: theme.surface,
      borderWidth: 1,
      borderJoinStyle: 'miter',
      pointRadius: 0,
      pointHoverRadius: 4,
      pointHoverBackgroundColor: theme.ink,
      pointHoverBorderColor: theme.surface,
    }
  })

/** Draws the stack: areas to their upper edge, parted by a line of the page's colour. Pure. */
export const authorityStackConfig =
  (series: AuthorityStackSeries): Draw =>
  (theme, size) => {
    const marks = planMarks(series.marks, series.from, series.to, size.width)
    const frame = makeFrame({ size, from: series.from, to: series.to, max: series.max * HEADROOM, rows: HELD_ROWS + marks.rows })
    return {
      data: { datasets: datasetsOf(series, theme) },
      options: baseOptions({
        frame,
        theme,
        mode: 'step',
        annotations: {
          ...bandAnnotations(series, frame, theme),
          ...layerAnnotations(series, frame, theme),
          ...suspendedAnnotations(series.suspended, frame, theme),
          ...unverifiedAnnotations(series.unverified, frame, theme),
          ...markAnnotations(marks, frame, theme, HELD_ROWS),
        },
      }),
    }
  }
