import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import type { ChartTheme } from '@/components/charts/theme'
import { TYPEFACE } from './typefaces'

const TILE = 6
const SLOTS = [1, 2, 3, 4, 5, 6, 7, 8] as const

/** The light colours of the tokens: a picture leaves the page, and is mostly printed or pasted on white. */
const readTokens = (): ReadonlyMap<string, string> => {
  const css = readFileSync(join(process.cwd(), 'app', 'tokens.css'), 'utf8')
  return new Map([...css.matchAll(/--([a-z0-9-]+):\s*light-dark\((#[0-9a-f]{6}),/g)].map(([, name = '', light = '']) => [name, light]))
}

/** Diagonal strokes as lines of their own, since a picture that scales cannot repeat a tile of pixels. */
const hatchPattern = (colour: string): CanvasPattern => {
  const tile = createCanvas(TILE, TILE)
  const context = tile.getContext('2d')
  context.strokeStyle = colour
  context.lineWidth = 1.25
  context.beginPath()
  for (const shift of [-TILE, 0, TILE]) {
    context.moveTo(shift, TILE)
    context.lineTo(shift + TILE, 0)
  }
  context.stroke()
  return context.createPattern(tile, 'repeat') as unknown as CanvasPattern
}

const fade = (colour: string, alpha: number): string => `${colour}${Math.round(alpha * 255).toString(16).padStart(2, '0')}`

let theme: ChartTheme | undefined

/** The theme of pictures. */
export const pictureTheme = (): ChartTheme => {
  if (theme !== undefined) return theme
  const tokens = readTokens()
  const token = (name: string): string => {
    const colour = tokens.get(name)
    if (colour === undefined) throw new Error(`app/tokens.css has no colour --${name}`)
    return colour
  }
  theme = {
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
    font: TYPEFACE,
    hatchOf: hatchPattern,
    fade,
  }
  return theme
}
