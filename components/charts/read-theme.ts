import { drawHatch, HATCH_TILE } from './hatch'
import { themeOf, type ChartTheme } from './theme'

const hatchPattern = (colour: string): CanvasPattern | string => {
  const tile = document.createElement('canvas')
  tile.width = HATCH_TILE
  tile.height = HATCH_TILE
  const context = tile.getContext('2d')
  if (context === null) return colour
  drawHatch(context, colour)
  return context.createPattern(tile, 'repeat') ?? colour
}

const fade = (colour: string, alpha: number): string =>
  colour.startsWith('rgb(') ? colour.replace('rgb(', 'rgba(').replace(')', `, ${alpha})`) : colour

/** Reads the tokens as the browser resolves them now: theme, forced colours and print included. */
export const readChartTheme = (): ChartTheme => {
  const probe = document.createElement('span')
  probe.style.forcedColorAdjust = 'none'
  document.body.append(probe)
  const token = (name: string): string => {
    probe.style.color = `var(--${name})`
    return getComputedStyle(probe).color
  }
  const theme = themeOf(token, { font: getComputedStyle(document.documentElement).fontFamily, hatchOf: hatchPattern, fade })
  probe.remove()
  return theme
}
