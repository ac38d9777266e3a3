import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import { drawHatch, HATCH_TILE } from '@/components/charts/hatch'
import { themeOf, type ChartTheme } from '@/components/charts/theme'
import { TYPEFACE } from './typefaces'

/** The light colours of the tokens: a picture leaves the page, and is mostly printed or pasted on white. */
const readTokens = (): ReadonlyMap<string, string> => {
  const css = readFileSync(join(process.cwd(), 'app', 'tokens.css'), 'utf8')
  return new Map([...css.matchAll(/--([a-z0-9-]+):\s*light-dark\((#[0-9a-f]{6}),/g)].map(([, name = '', light = '']) => [name, light]))
}

const hatchPattern = (colour: string): CanvasPattern => {
  const tile = createCanvas(HATCH_TILE, HATCH_TILE)
  const context = tile.getContext('2d')
  drawHatch(context as unknown as CanvasRenderingContext2D, colour)
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
  theme = themeOf(token, { font: TYPEFACE, hatchOf: hatchPattern, fade })
  return theme
}
