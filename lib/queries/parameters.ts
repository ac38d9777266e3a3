import type { z } from 'zod'
import { ok, refused, type Refusal, type Result } from '@/lib/domain/result'
import { similarTo } from './similar'

/** What a request asks with: each name with every value that it was given. */
export type RawParameters = ReadonlyMap<string, readonly string[]>

/** The parameters of a URL. */
export const urlParameters = (params: URLSearchParams): RawParameters =>
  new Map([...new Set(params.keys())].map((name) => [name, params.getAll(name)]))

/** The parameters of a page. A form without scripts sends its empty fields too: they count as not given. */
export const pageParameters = (given: Readonly<Record<string, string | string[] | undefined>>): RawParameters =>
  new Map(
    Object.entries(given)
      .map(([name, value]) => [name, [value ?? []].flat().filter((text) => text.trim() !== '')] as const)
      .filter(([, values]) => values.length > 0),
  )

const unknown = (name: string, values: readonly string[], known: readonly string[]): Refusal => {
  const [meant] = similarTo(name, known, 1)
  const listed = known.length === 0 ? 'This address takes no parameters.' : `It knows ${known.join(', ')}.`
  return refused(
    'invalid',
    `There is no parameter "${name}" here.${meant === undefined ? '' : ` Did you mean ${meant}?`} ${listed}`,
    { field: name, value: values.join(', ') },
  )
}

const repeated = (name: string, values: readonly string[]): Refusal =>
  refused('invalid', `${name} is given ${values.length} times: ${values.join(', ')}. Give it once.`, {
    field: name,
    value: values.join(', '),
  })

const ofIssue = (issue: z.core.$ZodIssue, given: Readonly<Record<string, string>>): Refusal => {
  const field = String(issue.path[0] ?? '')
  const value = given[field]
  if (value === undefined) return refused('invalid', `${field} is missing. Add ${field} to the address.`, { field })
  const way = issue.code === 'invalid_value' ? `Choose one of ${issue.values.join(', ')}.` : issue.message
  return refused('invalid', `"${value}" is no value of ${field}. ${way}`, { field, value })
}

/**
 * Reads parameters through the schema of a query. A name that it does not know, a name given twice, a missing one and a
 * value outside its choices are refused by name; days and ids are still text and are resolved by the query.
 */
export const parseParameters = <S extends z.ZodObject>(schema: S, raw: RawParameters): Result<z.output<S>> => {
  const known = Object.keys(schema.shape)
  const given: Record<string, string> = {}
  for (const [name, values] of raw) {
    if (!known.includes(name)) return unknown(name, values, known)
    const [value, ...others] = values
    if (others.length > 0) return repeated(name, values)
    if (value !== undefined) given[name] = value
  }
  const parsed = schema.safeParse(given)
  if (parsed.success) return ok(parsed.data)
  const [issue] = parsed.error.issues
  return issue === undefined ? refused('invalid', 'The query is not understood.') : ofIssue(issue, given)
}
