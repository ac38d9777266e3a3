import { baseOptions, type Annotations } from '../base-options'
import { hatchedBox, hollowBox, textLabel, voidOverlay } from '../boxes'
import type { Draw } from '../chart-canvas'
import { FONT, makeFrame, type Frame } from '../frame'
import { markAnnotations, planMarks } from '../marks'
import { textWidth } from '../text-width'
import { partyColour, type ChartTheme } from '../theme'
import type { Block, RateHistorySeries } from './series'

const entries = <T>(id: string, items: readonly T[], draw: (item: T) => Annotations[string] | null): Annotations =>
  Object.fromEntries(
    items.flatMap((item, index) => {
      const drawn = draw(item)
      return drawn === null ? [] : [[`${id}-${index}`, drawn]]
    }),
  )

const areaOf = ({ from, to, y }: Block) => ({ xMin: from, xMax: to, yMin: 0, yMax: y ?? 0 })

const stateAnnotations = ({ blocks, party }: RateHistorySeries, theme: ChartTheme): Annotations => {
  const colour = partyColour(theme, party)
  return {
    ...entries('suspended', blocks.filter(({ state }) => state === 'suspended'), (block) => hollowBox(areaOf(block), colour)),
    ...entries('unverified', blocks.filter(({ state }) => state === 'unverified'), (block) => hatchedBox(areaOf(block), theme, colour)),
    ...entries('void', blocks.filter(({ legalState, state }) => legalState === 'void' && state === 'in-force'), (block) => voidOverlay(areaOf(block), theme)),
  }
}

const labelAnnotations = ({ blocks }: RateHistorySeries, frame: Frame, theme: ChartTheme): Annotations =>
  entries('label', blocks, (block) => {
    const room = frame.xOf(block.to) - frame.xOf(block.from) - 12
    if (block.state === 'none' || textWidth(block.label, FONT) > room) return null
    return textLabel({ x: block.from, y: block.y ?? 0, text: block.label, colour: theme.ink, theme, anchor: 'start', shift: 7, rise: -9 })
  })

const waitAnnotations = ({ waits, party }: RateHistorySeries, theme: ChartTheme): Annotations =>
  entries('wait', waits, ({ from, to, y }) => ({
    type: 'line',
    xMin: from,
    xMax: to,
    yMin: y,
    yMax: y,
    borderColor: partyColour(theme, party),
    borderWidth: 1,
    borderDash: [1, 3],
  }))

/** Solid and filled while in force; hollow while suspended; hatched where not established; rings where announced. Pure. */
export const rateHistoryConfig =
  (series: RateHistorySeries): Draw =>
  (theme, size) => {
    const marks = planMarks(series.marks, series.from, series.to, size.width)
    const frame = makeFrame({ size, from: series.from, to: series.to, max: series.max, rows: marks.rows })
    const colour = partyColour(theme, series.party)
    // Each block has two corners; the segment that leaves corner n belongs to block n / 2.
    const isCharged = (corner: number): boolean => {
      const state = series.blocks[Math.floor(corner / 2)]?.state
      return state === 'in-force' || state === 'none'
    }
    return {
      data: {
        datasets: [
          {
            id: 'rate',
            data: [...series.points],
            stepped: 'before',
            borderColor: colour,
            borderWidth: 2,
            borderJoinStyle: 'miter',
            fill: 'origin',
            backgroundColor: theme.fade(colour, 0.12),
            segment: {
              // A hollow or hatched block has a border of its own.
              borderColor: ({ p0DataIndex, p1DataIndex }) => (isCharged(p0DataIndex) && isCharged(p1DataIndex) ? colour : 'transparent'),
              backgroundColor: ({ p0DataIndex }) => (isCharged(p0DataIndex) ? theme.fade(colour, 0.12) : 'transparent'),
            },
            clip: 6,
            pointRadius: 0,
            pointHoverRadius: 5,
            pointBackgroundColor: colour,
          },
          {
            id: 'announced',
            data: [...series.announced],
            showLine: false,
            pointStyle: ({ dataIndex }) => (series.announced[dataIndex]?.y === 0 ? 'rectRot' : 'circle'),
            pointRadius: 4,
            pointHoverRadius: 6,
            pointBackgroundColor: theme.surface,
            pointBorderColor: theme.ink,
            pointBorderWidth: 1.5,
            clip: 8,
          },
        ],
      },
      options: baseOptions({
        frame,
        theme,
        mode: 'step',
        annotations: {
          ...stateAnnotations(series, theme),
          ...waitAnnotations(series, theme),
          ...labelAnnotations(series, frame, theme),
          ...markAnnotations(marks, frame, theme),
        },
      }),
    }
  }
