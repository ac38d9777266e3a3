import { apiDocsWords } from '@/lib/words/api-docs'
import { referred, type Schema } from './_document'

/** One field of an answer. */
export interface Field {
  /** Where it stands: `measures[].id`. */
  readonly name: string
  /** What it may be, in words; empty where it is a part that stands by itself. */
  readonly type: string
  /** The part of answers that it is, described once for all of them. */
  readonly part: string | null
  readonly optional: boolean
  readonly description: string
}

const words = apiDocsWords.types

const WHOLE = '^[0-9]+$'
const DECIMAL = /\\\.\\d\+/

const isNull = ({ type }: Schema): boolean => type === 'null'

const textType = ({ format, pattern = '', maxLength }: Schema): string => {
  if (format === 'date') return words.day
  if (pattern === WHOLE) return words.integer
  if (DECIMAL.test(pattern)) return words.decimal
  return maxLength === undefined ? words.text : words.textUpTo(maxLength)
}

const SIMPLE: Readonly<Record<string, string>> = {
  integer: words.integer, number: words.number, boolean: words.boolean, object: words.object,
}

/** What a value may be, in words. */
export const typeOf = (schema: Schema): string => {
  if (schema.const !== undefined) return String(schema.const)
  if (schema.enum !== undefined) return schema.enum.join(', ')
  if (schema.type === 'string') return textType(schema)
  return SIMPLE[schema.type ?? ''] ?? words.object
}

/** A value without its alternative of being null, with the lists round it taken off. */
const unwrap = (schema: Schema): { readonly inner: Schema; readonly lists: number; readonly nullable: boolean; readonly description: string } => {
  const { description = '' } = schema
  if (schema.anyOf?.some(isNull)) {
    const [only = {}] = schema.anyOf.filter((one) => !isNull(one))
    const within = unwrap(only)
    return { ...within, nullable: true, description: description || within.description }
  }
  if (schema.type === 'array') {
    const within = unwrap(schema.items ?? {})
    return { ...within, nullable: false, lists: within.lists + 1, description }
  }
  return { inner: schema, lists: 0, nullable: false, description }
}

/** Variants of one value as one row for each name: it may be all that it is in any of them, and absent where one lacks it. */
const merged = (variants: readonly (readonly Field[])[]): Field[] => {
  const all = variants.flat()
  return [...new Set(all.map(({ name }) => name))].flatMap((name) => {
    const fields = all.filter((field) => field.name === name)
    const [first] = fields
    if (first === undefined) return []
    const optional = fields.length < variants.length || fields.some((field) => field.optional)
    const parts = new Set(fields.map(({ part }) => part))
    // Where each variant has a part of its own, they are named; where all have one, it is led to.
    return parts.size > 1
      ? [{ ...first, optional, part: null, type: [...new Set(fields.map(({ part, type }) => part ?? type))].join(', ') }]
      : [{ ...first, optional, type: [...new Set(fields.map(({ type }) => type))].join(', ') }]
  })
}

/** The fields of an object, those of objects within it after them, each by the way to it; parts stay closed. */
export const fieldsOf = (schema: Schema, way = ''): Field[] => {
  const variants = schema.oneOf ?? (schema.properties === undefined ? schema.anyOf : undefined)
  if (variants !== undefined) return merged(variants.map((one) => fieldsOf(one, way)))
  const { properties = {}, required = [] } = schema
  return Object.entries(properties).flatMap(([key, property]) => {
    const { inner, lists, nullable, description } = unwrap(property)
    const name = `${way}${key}${'[]'.repeat(lists)}`
    const part = inner.$ref === undefined ? null : referred(inner.$ref)
    const within = fieldsOf(inner, `${name}.`)
    const type = part !== null ? '' : within.length > 0 ? words.object : typeOf(inner)
    const field: Field = { name, type: nullable ? words.orNull(type) : type, part, optional: !required.includes(key), description }
    return [field, ...within]
  })
}
