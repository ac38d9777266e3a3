import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { TONES } from '@/lib/words/tone'

const css = readFileSync(new URL('../../app/tokens.css', import.meta.url), 'utf8')
const pairs = [...css.matchAll(/--([a-z0-9-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g)]
const tokens = new Map(pairs.map(([, name = '', light = '', dark = '']) => [name, { light, dark }]))

const channel = (hex: string): number => {
  const value = Number.parseInt(hex, 16) / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

const luminance = (colour: string): number =>
  0.2126 * channel(colour.slice(1, 3)) + 0.7152 * channel(colour.slice(3, 5)) + 0.0722 * channel(colour.slice(5, 7))

const contrast = (a: string, b: string): number => {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const of = (name: string): string => tokens.get(name)?.[theme] ?? '#000000'

  test.each(['ink', 'ink-quiet', 'link'])('%s can be read on every surface', (name) => {
    for (const surface of ['surface', 'surface-quiet', 'band']) expect(contrast(of(name), of(surface))).toBeGreaterThanOrEqual(4.5)
  })

  const marks = ['party-first', 'party-second', 'hatch', 'field-rule', 'focus', ...[1, 2, 3, 4, 5, 6, 7, 8].map((slot) => `authority-${slot}`), ...TONES.map((tone) => `tone-${tone}`)]
  test.each(marks)('%s can be told from the page', (name) => {
    expect(contrast(of(name), of('surface'))).toBeGreaterThanOrEqual(3)
  })

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('text can be read on authority %i', (slot) => {
    expect(contrast(of(`on-authority-${slot}`), of(`authority-${slot}`))).toBeGreaterThanOrEqual(4.5)
  })
})
