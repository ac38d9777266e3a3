import { z } from 'zod'
import { ok, refused, type Result } from '@/lib/domain/result'
import { WHOLE } from './contract/fields'
import type { RawParameters } from './parameters'

/** Most rows that a page may hold. */
export const MOST = 500
const USUAL = 50

/** The parameters of a list that is told page by page. */
export const PagingParameters = z.strictObject({
  page: z.string().optional().meta({
    description: 'Which page, from 1. Default: 1 where perPage is given, else all rows at once.',
    pattern: WHOLE,
    example: '2',
  }),
  perPage: z.string().optional().meta({
    description: `How many rows a page holds, 1 to ${MOST}. Default: ${USUAL} where page is given, else all rows at once.`,
    pattern: WHOLE,
    example: '100',
  }),
})

/** Where a page lies within its list. */
export const PageOf = z
  .strictObject({
    number: z.int().min(1).meta({ description: 'The page told, from 1.' }),
    size: z.int().min(1).max(MOST).meta({ description: 'How many rows a page holds.' }),
    last: z.int().min(1).meta({ description: 'The last page.' }),
    total: z.int().min(0).meta({ description: 'Rows of the whole list.' }),
  })
  .meta({ id: 'PageOf', description: 'Where the rows told lie within the list; only there where a page was asked for.' })
export type PageOf = z.output<typeof PageOf>

/** What of a list is asked for; null for all of it. */
export type Wanted = { readonly number: number; readonly size: number } | null

const whole = (field: 'page' | 'perPage', text: string | undefined, otherwise: number, most: number): Result<number> => {
  if (text === undefined) return ok(otherwise)
  const value = /^\d{1,15}$/.test(text) ? Number(text) : 0
  return value >= 1 && value <= most
    ? ok(value)
    : refused('invalid', `"${text}" is no ${field}. Give a whole number from 1${most === MOST ? ` to ${MOST}` : ''}.`, { field, value: text })
}

/** Takes the paging out of the parameters: what is asked for, and the parameters of the list itself. */
export const readPaging = (raw: RawParameters): Result<{ readonly wanted: Wanted; readonly rest: RawParameters }> => {
  const rest = new Map([...raw].filter(([name]) => name !== 'page' && name !== 'perPage'))
  const [pages, sizes] = [raw.get('page'), raw.get('perPage')]
  for (const [field, values] of [['page', pages], ['perPage', sizes]] as const)
    if (values !== undefined && values.length > 1)
      return refused('invalid', `${field} is given ${values.length} times: ${values.join(', ')}. Give it once.`, { field, value: values.join(', ') })
  if (pages === undefined && sizes === undefined) return ok({ wanted: null, rest })
  const number = whole('page', pages?.[0], 1, Number.MAX_SAFE_INTEGER)
  if (!number.ok) return number
  const size = whole('perPage', sizes?.[0], USUAL, MOST)
  return size.ok ? ok({ wanted: { number: number.value, size: size.value }, rest }) : size
}

/** The rows of the page asked for and where it lies; one beyond the last is refused. An empty list has one empty page. */
export const pageOf = <Row>(rows: readonly Row[], { number, size }: NonNullable<Wanted>): Result<{ readonly rows: Row[]; readonly page: PageOf }> => {
  const last = Math.max(1, Math.ceil(rows.length / size))
  return number > last
    ? refused('not_found', `There is no page ${number}: the last one of ${rows.length} rows, ${size} each, is ${last}.`, { field: 'page', value: String(number) })
    : ok({ rows: rows.slice((number - 1) * size, number * size), page: { number, size, last, total: rows.length } })
}

/** The `Link` header of a page (RFC 8288): its neighbours, the first and the last, everything else in the address as it was given. */
export const linkHeader = (address: URL, { number, size, last }: PageOf): string => {
  const at = (page: number): string => {
    const params = new URLSearchParams(address.searchParams)
    params.set('page', String(page))
    params.set('perPage', String(size))
    return `<${address.pathname}?${params}>`
  }
  return [
    `${at(1)}; rel="first"`,
    ...(number > 1 ? [`${at(number - 1)}; rel="prev"`] : []),
    ...(number < last ? [`${at(number + 1)}; rel="next"`] : []),
    `${at(last)}; rel="last"`,
  ].join(', ')
}

/** Turns an answer to the page asked for: its rows, which stand under `key`, and where the page lies. */
export const pagedBy =
  <Key extends string>(key: Key) =>
  <Answer extends { readonly [K in Key]: readonly unknown[] }>(answer: Answer, wanted: NonNullable<Wanted>): Result<Answer & { readonly page: PageOf }> => {
    const turned = pageOf(answer[key], wanted)
    return turned.ok ? ok({ ...answer, [key]: turned.value.rows, page: turned.value.page }) : turned
  }
