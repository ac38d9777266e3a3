import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { callApi } from '@/app/api/v1/testing/call-api'
import { openTestApi } from '@/app/api/v1/testing/open-test-api'
import { pageAt } from './testing/page-at'

openTestApi()

interface Cell {
  readonly count: unknown
  readonly href: string
}

/** The cells of the matrix of a comparison: what each counts, and where its number leads. */
const cellsOf = async (address: string): Promise<Cell[]> => {
  const matrix = (await pageAt(address)).figures.find(({ id }) => id === 'commitment-matrix')
  const at = matrix?.table.columns.findIndex(({ key }) => key === 'count') ?? -1
  return (matrix?.table.rows ?? []).map(({ cells }) => ({ count: cells[at]?.value, href: cells[at]?.pieces[0]?.href ?? 'leads nowhere' }))
}

const rowsOfList = async (href: string): Promise<number> => (await pageAt(href.slice(1))).figures[0]?.table.rows.length ?? 0

const rowsOfApi = async (href: string): Promise<number> =>
  ((await (await callApi(href)).json()) as { commitments: unknown[] }).commitments.length

const rowsOfCsv = async (href: string): Promise<number> =>
  Papa.parse(await (await callApi(href.replace('/commitments?', '/commitments.csv?'))).text(), { header: true, skipEmptyLines: true }).data.length

test.each([
  'compare/2025-10-30-busan',
  'compare/2025-10-30-busan?window=today',
  'compare/2025-10-30-busan?knownOn=2025-12-15&before=2025-10-29&after=2025-11-29&edition=1',
  'compare/2025-05-12-geneva?before=2025-05-11&after=2026-11-20',
])('every number of the matrix of %s leads to a list with just as many rows, as page, API and CSV', async (address) => {
  const cells = await cellsOf(address)
  expect(cells.length).toBeGreaterThan(2)
  for (const { count, href } of cells) {
    expect(href).toMatch(/^\/commitments\?/)
    expect([await rowsOfList(href), await rowsOfApi(href), await rowsOfCsv(href)], href).toEqual([count, count, count])
  }
})

test('a list is narrowed to two economies in either order, and refuses what is no pair', async () => {
  const all = await rowsOfApi('/commitments')
  expect(await rowsOfApi('/commitments?between=CN-US')).toBe(all)
  const turned = (await (await callApi('/commitments?between=US-CN')).json()) as { query: { between: string } }
  expect(turned.query.between).toBe('CN-US')
  for (const pair of ['CN', 'CN-CN', 'CN-US-CN']) {
    const refusal = await callApi(`/commitments?between=${pair}`)
    expect(refusal.status).toBe(400)
    expect(await refusal.text()).toContain(`\\"${pair}\\" is no pair`)
  }
})

test('what a commitment counted as is of a day, and without one the question is refused', async () => {
  const refusal = await callApi('/commitments?was=in-force')
  expect(refusal.status).toBe(400)
  expect(((await refusal.json()) as { detail: string }).detail).toContain('Add wasOn')
  // Nothing of Busan stood on the day before Geneva, and all that is listed now was not there.
  expect(await rowsOfApi('/commitments?event=2025-10-30-busan&was=nothing&wasOn=2025-05-11')).toBe(26)
  expect(await rowsOfApi('/commitments?event=2025-10-30-busan&was=in-force&wasOn=2025-05-11')).toBe(0)
})
