import { plainSigns } from '../plain-signs'
import type { Block, Pen, Plan } from './block'
import { TYPEFACE } from './typefaces'

/** How a text is set. Sizes in px. */
export interface TextStyle {
  readonly size: number
  readonly colour: string
  readonly bold?: boolean
}

/** The font of a style, as canvases spell it. */
export const fontOf = ({ size, bold = false }: Pick<TextStyle, 'size' | 'bold'>): string => `${bold ? 600 : 400} ${size}px ${TYPEFACE}, sans-serif`

const LINE_HEIGHT = 1.4

/** A word too long for a line is broken wherever it must be, as an address is. */
const broken = (pen: Pen, word: string, width: number): string[] => {
  if (pen.measureText(word).width <= width) return [word]
  const fits = [...word].findIndex((_, index) => pen.measureText(word.slice(0, index + 1)).width > width)
  const cut = Math.max(1, fits)
  return [word.slice(0, cut), ...broken(pen, word.slice(cut), width)]
}

/** Breaks a text into lines of at most `width` px. */
export const linesOf = (pen: Pen, text: string, width: number, style: Pick<TextStyle, 'size' | 'bold'>): string[] => {
  pen.font = fontOf(style)
  const words = plainSigns(text).split(/ +/).filter((word) => word !== '').flatMap((word) => broken(pen, word, width))
  return words.reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    return last !== undefined && pen.measureText(longer).width <= width ? [...lines.slice(0, -1), longer] : [...lines, word]
  }, [])
}

/** Writes lines below each other, from the left or the right edge of the width. */
export const linesBlock = (lines: readonly string[], style: TextStyle, right?: number): Block => ({
  height: lines.length * style.size * LINE_HEIGHT,
  paint: (pen, x, y) => {
    pen.font = fontOf(style)
    pen.fillStyle = style.colour
    pen.textAlign = right === undefined ? 'left' : 'right'
    pen.textBaseline = 'alphabetic'
    lines.forEach((line, index) => pen.fillText(line, x + (right ?? 0), y + style.size * (index * LINE_HEIGHT + 1.05)))
  },
})

/** A text over the width of the plan. */
export const textBlock = ({ pen, width }: Plan, text: string, style: TextStyle): Block => linesBlock(linesOf(pen, text, width, style), style)
