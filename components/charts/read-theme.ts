import type { ChartTheme } from './theme'

const TILE = 6

const hatchPattern = (colour: string): CanvasPattern | string => {
  const tile = document.createElement('canvas')
  tile.width = TILE
  tile.height = TILE
  const context = tile.getContext('2d')
  if (context === null) return colour
  context.strokeStyle = colour
  context.lineWidth = 1.25
  context.beginPath()
  // Three strokes, so that the tile meets its neighbours without a seam.
  for (const shift of [-TILE, 0, TILE]) {
    context.moveTo(shift, TILE)
    context.lineTo(shift + TILE, 0)
  }
  context.stroke()
  return context.createPattern(tile, 'repeat') ?? colour
}

const fade = (colour: string, alpha: number): string =>
  colour.startsWith('rgb(') ? colour.replace('rgb(', 'rgba(').replace(')', `, ${alpha})`) : colour

const SLOTS = [1, 2, 3, 4, 5, 6, 7, 8] as const

/** Reads the tokens as the browser resolves them now: theme, forced colours and print included. */
export const readChartTheme = (): ChartTheme => {
  const probe = document.createElement('span')
  probe.style.forcedColorAdjust = 'none'
  document.body.append(probe)
  const token = (name: string): string => {
    probe.style.color = `var(--${name})`
    return getComputedStyle(probe).color
  }
  const theme: ChartTheme = {
    ink: token('ink'),
    inkQuiet: token('ink-quiet'),
    surface: token('surface'),
    rule: token('rule'),
    ruleFaint: token('rule-faint'),
    band: token('band'),
    hatch: token('hatch'),
    party: [token('party-first'), token('party-second')],
    authority: SLOTS.map((slot) => token(`authority-${slot}`)),
    onAuthority: SLOTS.map((slot) => token(`on-authority-${slot}`)),
    font: getComputedStyle(document.documentElement).fontFamily,
    hatchOf: hatchPattern,
    fade,
  }
  probe.remove()
  return theme
}
