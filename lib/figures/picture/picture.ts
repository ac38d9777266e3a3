import { createCanvas, SvgExportFlag } from '@napi-rs/canvas'
import type { FigureAddress } from '@/components/figure/figure-address'
import type { FigureChart } from '@/components/figure/figure-chart'
import type { FigureData } from '@/components/figure/figure-data'
import { documentName } from '@/lib/domain/format/document-name'
import { paths } from '@/lib/paths'
import { stampWords } from '@/lib/words/cite'
import { figureWords } from '@/lib/words/figure'
import { shellWords } from '@/lib/words/shell'
import { averagesKeyBlock } from './averages-key-block'
import { gap, rule, stack, type Block, type Pen, type Plan } from './block'
import { chartBlock } from './chart-block'
import { claimsBlock, dumbbellBlock } from './dumbbell-block'
import { lanesBlock } from './lanes-block'
import { withOwnNames } from './own-names'
import { pictureTheme } from './picture-theme'
import { spansBlock } from './spans-block'
import { tableBlock } from './table-block'
import { textBlock } from './text'
import { timelineBlock } from './timeline-block'
import { FEATURES, registerTypefaces } from './typefaces'

/** Px, before a picture of pixels is made larger. */
const WIDTH = 1_000
const MARGIN = 28
/** Pixels to a px, so that text is sharp where the picture is shown at its size. */
const SHARPNESS = 2

const bodyOf = (chart: FigureChart, plan: Plan): Block => {
  switch (chart.kind) {
    case 'list-lanes':
      return lanesBlock(chart.input, plan)
    case 'dumbbell':
      return dumbbellBlock(chart.input, plan)
    case 'claims':
      return claimsBlock(chart.input, plan)
    case 'spans':
      return spansBlock(chart.input, plan)
    case 'timeline-lanes':
      return timelineBlock(chart.input, plan)
    case 'averages':
      return stack([chartBlock(chart, plan), gap(8), averagesKeyBlock(chart.input.averages, plan)])
    case 'observed':
    case 'duty-step':
    case 'authority-stack':
    case 'rate-history':
      return chartBlock(chart, plan)
  }
}

/** The figure as the page has it, with what a picture needs that leaves its page: sources, clocks and the frozen address. */
const planFigure = ({ title, subtitle, sentence, chart, table, sources }: FigureData, address: FigureAddress, id: string, origin: string, plan: Plan): Block => {
  const { theme } = plan
  const quiet = { size: 12, colour: theme.inkQuiet }
  const link = `${origin}${paths.at(address.path, address.frozen)}#${id}`
  return stack([
    rule(plan, theme.ink, 2),
    gap(10),
    textBlock(plan, title, { size: 20, bold: true, colour: theme.ink }),
    textBlock(plan, subtitle, { size: 14, colour: theme.inkQuiet }),
    gap(10),
    chart === null ? tableBlock(table, plan) : bodyOf(chart, plan),
    gap(10),
    textBlock(plan, sentence, { size: 14, colour: theme.ink }),
    gap(8),
    ...(sources.length === 0 ? [] : [textBlock(plan, `${figureWords.sources}: ${sources.map(documentName).join('; ')}`, quiet)]),
    textBlock(plan, `${shellWords.name}, ${stampWords(address.stamp)}`, quiet),
    textBlock(plan, link, quiet),
  ])
}

/** What draws on a canvas with our typefaces. */
const penOf = (canvas: { getContext(kind: '2d'): Pen }): Pen => {
  const pen = canvas.getContext('2d')
  pen.fontFeatureSettings = FEATURES
  return pen
}

const planned = (figure: FigureData, address: FigureAddress, origin: string): Block => {
  registerTypefaces()
  const plan: Plan = { pen: penOf(createCanvas(1, 1)), theme: pictureTheme(), width: WIDTH - 2 * MARGIN }
  return planFigure(figure, address, figure.id, origin, plan)
}

/** A chart alone as a picture of pixels, for a document that has the words beside it. Width and height in px before sharpening. */
export const figurePicture = async (chart: FigureChart): Promise<{ bytes: Buffer; width: number; height: number }> => {
  registerTypefaces()
  const width = WIDTH * 0.75
  const block = bodyOf(chart, { pen: penOf(createCanvas(1, 1)), theme: pictureTheme(), width })
  const height = Math.ceil(block.height)
  const canvas = createCanvas(width * SHARPNESS, height * SHARPNESS)
  const pen = penOf(canvas)
  pen.scale(SHARPNESS, SHARPNESS)
  block.paint(pen, 0, 0)
  return { bytes: await canvas.encode('png'), width, height }
}

/** A figure as a picture of pixels, twice as wide and high as it is drawn. `origin`: scheme and host of the address it names. */
export const pngOf = async (figure: FigureData, address: FigureAddress, origin: string): Promise<Buffer> => {
  const block = planned(figure, address, origin)
  const height = Math.ceil(block.height) + 2 * MARGIN
  const canvas = createCanvas(WIDTH * SHARPNESS, height * SHARPNESS)
  const pen = penOf(canvas)
  pen.scale(SHARPNESS, SHARPNESS)
  pen.fillStyle = pictureTheme().surface
  pen.fillRect(0, 0, WIDTH, height)
  block.paint(pen, MARGIN, MARGIN)
  return canvas.encode('png')
}

/** A figure as a picture that scales, its words as text. */
export const svgOf = (figure: FigureData, address: FigureAddress, origin: string): Buffer => {
  const block = planned(figure, address, origin)
  const height = Math.ceil(block.height) + 2 * MARGIN
  const canvas = createCanvas(WIDTH, height, SvgExportFlag.NoPrettyXML)
  const pen = penOf(canvas)
  pen.fillStyle = pictureTheme().surface
  pen.fillRect(0, 0, WIDTH, height)
  block.paint(pen, MARGIN, MARGIN)
  return Buffer.from(withOwnNames(canvas.getContent().toString()))
}
