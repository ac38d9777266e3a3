import { expect, test } from 'vitest'
import { openTestApi } from '@/app/api/v1/testing/open-test-api'
import { cellText, type FigureCell } from '@/components/figure/figure-table'
import { displayedCsv } from './files/csv'
import { pageAt } from './testing/page-at'

openTestApi()

const tableOf = async (address: string, id: string): Promise<Map<string, Readonly<Record<string, FigureCell>>>> => {
  const figure = (await pageAt(address)).figures.find((one) => one.id === id)
  if (figure === undefined) throw new Error(`${address} has no figure ${id}`)
  const { columns, rows } = figure.table
  return new Map(rows.map(({ key, cells }) => [key, Object.fromEntries(cells.map((cell, index) => [columns[index]?.key ?? '', cell]))]))
}

const printed = async (address: string, id: string, row: string, column: string): Promise<string> => {
  const cell = (await tableOf(address, id)).get(row)?.[column]
  return cell === undefined ? `no ${row} ${column}` : cellText(cell)
}

test('the six answers are a figure: fulfilled by the evidence of 15 March 2026, with medium confidence', async () => {
  const address = 'commitments/busan-soybeans-2025?on=2026-03-15'
  const rows = await tableOf(address, 'status')
  expect([...rows].map(([axis, { answer }]) => [axis, answer === undefined ? '' : cellText(answer)])).toEqual([
    ['agreement', 'unilateral'],
    ['verifiability', 'verifiable'],
    ['delivery', expect.stringContaining('fulfilled')],
    ['timeliness', expect.stringContaining('Version 1, booked: 20 days late; ')],
    ['confidence', 'medium'],
    ['freshness', 'not yet reviewed'],
  ])
  const { figures } = await pageAt(address)
  const status = figures.find(({ id }) => id === 'status')
  expect(status?.sentence).toBe('Agreement: unilateral. Delivery: fulfilled, with medium confidence.')
  expect(status === undefined ? '' : displayedCsv(status)).toContain('medium')
})

test('timeliness says what it is measured against, and what each basis counts', async () => {
  const meaning = (id: string) => printed(`commitments/${id}`, 'status', 'timeliness', 'meaning')
  expect(await meaning('busan-soybeans-2025')).toMatch(/first running total that reached the amount.*booked: Contracted, as the trade reports it\./)
  expect(await meaning('busan-us-24pt-suspension')).toMatch(/^A restraint is kept, not delivered/)
})

test('between the parties stands what they share: the value, that they differ and how, or who is silent', async () => {
  const shared = (id: string, field: string) => printed(`commitments/${id}`, 'positions', field, 'shared')
  expect(await shared('busan-fentanyl-cut', 'amount')).toBe('10 points off')
  expect(await shared('washington-truce-us', 'deadline')).toBe('9 Jan 2027')
  expect(await shared('washington-truce-us', 'existence')).toBe('both say that there is one')
  expect(await shared('busan-ship-fees-cn', 'deadline')).toBe('not shared: they differ; China: 9 Jan 2027; United States: none (removal)')
  expect(await shared('busan-soybeans-2025', 'amount')).toBe('not shared; China declines to say')
  expect(await shared('busan-soybeans-2025', 'deadline')).toBe('not shared; of China nothing is recorded')
  expect(await shared('london-rare-earth-supply', 'deadline')).toBe('not shared; China is silent')
})

test('on an earlier day only what had been said by then stands beside the agreement of that day', async () => {
  const parties = (on: string) => printed(`commitments/busan-tiktok?on=${on}`, 'positions', 'scope', 'first')
  expect(await parties('2025-11-15')).not.toContain('25 Dec 2025')
  expect(await parties('2026-01-15')).toContain('25 Dec 2025')
})
