import type { Noun } from '../../domain/record/change'
import { choiceLabel } from './choices'

const isLine = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * What a field of a record holds, as text: a choice by what it is called, a list with commas, lines of a list with semicolons.
 * Null where it holds nothing, an empty list too.
 */
export const valueText = (noun: Noun, field: string, value: unknown): string | null => {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return choiceLabel(noun, field, value)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) {
    const texts = value.flatMap((one: unknown) => valueText(noun, field, one) ?? [])
    return texts.length === 0 ? null : texts.join(value.some(isLine) ? '; ' : ', ')
  }
  if (!isLine(value)) return String(value)
  const parts = Object.entries(value).flatMap(([name, inner]) => valueText(noun, `${field}.${name}`, inner) ?? [])
  return parts.length === 0 ? null : parts.join(' \u00b7 ')
}
