import { describe, expect, test } from 'vitest'
import type { CommitmentEntry } from '@/lib/queries/contract/commitment'
import { callApi } from './testing/call-api'
import { openTestApi } from './testing/open-test-api'

openTestApi()

const list = async (query = ''): Promise<CommitmentEntry[]> => {
  const response = await callApi(`/commitments${query}`)
  expect(response.status).toBe(200)
  return ((await response.json()) as { commitments: CommitmentEntry[] }).commitments
}
const one = async (id: string, query = '') => (await (await callApi(`/commitments/${id}${query}`)).json()) as CommitmentEntry & Record<string, unknown>

describe('the soybean commitment of 2025', () => {
  test('is unilateral, fulfilled by the rule of evidence and of medium confidence on 15 March 2026', async () => {
    expect(await one('busan-soybeans-2025', '?on=2026-03-15')).toMatchObject({
      agreement: 'unilateral', fields: [], delivery: 'fulfilled', outcomeEstablished: true, confidence: 'medium', since: '2026-01-20',
    })
  })

  test('is late and early at once: booked 20 days after the first deadline and 39 before the second, reported sold 176 and 117 after', async () => {
    const { timeliness } = await one('busan-soybeans-2025', '?on=2026-11-24')
    const of = (basis: string) => timeliness.filter((row) => row.basis === basis).map(({ version, result, days }) => [version, result, days])
    expect(of('booked')).toEqual([[1, 'late', 20], [2, 'early', -39]])
    expect(of('reported-sale')).toEqual([[1, 'late', 176], [2, 'late', 117]])
    // 12.1597 shipped in the week that ended on 2 July 2026: 183 days after 31 December, 124 after 28 February.
    expect(of('shipped')).toEqual([[1, 'late', 183], [2, 'late', 124]])
  })

  test('knows nothing of the second deadline before it was stated', async () => {
    const { timeliness } = await one('busan-soybeans-2025', '?on=2025-12-02&knownOn=2025-12-02')
    expect([...new Set(timeliness.map(({ version }) => version))]).toEqual([1])
  })

  test('had a pace of 0.34 against the first deadline and 0.67 against the second on 3 December 2025', async () => {
    const { pace } = await one('busan-soybeans-2025', '?on=2025-12-04&knownOn=2025-12-04')
    const rows = (pace as { version: number; basis: string; asOf: string; linear: { ratio: number } }[]).filter(({ basis }) => basis === 'reported-sale')
    expect(rows.map(({ version, asOf, linear }) => [version, asOf, Math.round(linear.ratio * 100) / 100])).toEqual([
      [1, '2025-12-03', 0.34],
      [2, '2025-12-03', 0.67],
    ])
  })
})

test("Beijing's silence is silent and not a denial", async () => {
  const { positions } = await one('busan-soybeans-2025', '?on=2025-11-05&knownOn=2025-11-05')
  const chinese = (positions as { party: string; standing: string }[]).filter(({ party }) => party === 'CN')
  expect(chinese.map(({ standing }) => standing)).toEqual(['silent'])
})

test('TikTok is no deal on 15 November 2025 and has its later outcome after it', async () => {
  expect(await one('busan-tiktok', '?on=2025-11-15')).toMatchObject({ agreement: 'no-deal' })
  const { agreement, delivery } = await one('busan-tiktok')
  expect([agreement, delivery]).not.toEqual(['no-deal', 'unassessed'])
})

test('a commitment is listed from its first position, terms or finding, and a page of before says from when', async () => {
  const early = await callApi('/commitments/busan-soybeans-2025?on=2025-10-29')
  expect(early.status).toBe(404)
  expect(await early.text()).toContain('is listed from 2025-10-30')
  expect((await callApi('/commitments/no-such')).status).toBe(404)
  // Spoken of before they were the outcome of a meeting: the withdrawal of the threat on 26 October, TikTok in September.
  const before = (await list('?on=2025-10-29')).filter(({ event }) => event === '2025-10-30-busan').map(({ id }) => id)
  expect(before).toEqual(['busan-100-threat-withdrawn', 'busan-no-formal-agreement', 'busan-tiktok', 'busan-visits'])
  expect((await list('?on=2025-11-29')).filter(({ event }) => event === '2025-10-30-busan').length).toBeGreaterThan(20)
})

test.each([
  ['event', 'event=2025-10-30-busan', ({ event }: CommitmentEntry) => event === '2025-10-30-busan'],
  ['party', 'party=CN', ({ byParty }: CommitmentEntry) => byParty === 'CN'],
  ['category', 'category=purchases', ({ category }: CommitmentEntry) => category === 'purchases'],
  ['delivery', 'delivery=fulfilled', ({ delivery }: CommitmentEntry) => delivery === 'fulfilled'],
  ['outcome', 'outcome=not-established', ({ outcomeEstablished }: CommitmentEntry) => !outcomeEstablished],
  ['agreement', 'agreement=unilateral', ({ agreement }: CommitmentEntry) => agreement === 'unilateral'],
])('a filter by %s leaves what it asks for and nothing else', async (_name, query, holds) => {
  const [all, some] = [await list(), await list(`?${query}`)]
  expect(some.map(({ id }) => id)).toEqual(all.filter(holds).map(({ id }) => id))
  expect(some.length).toBeGreaterThan(0)
  expect(some.length).toBeLessThan(all.length)
})

test('a filter that does not exist is refused by name', async () => {
  expect((await callApi('/commitments?delivery=nearly')).status).toBe(400)
  expect((await callApi('/commitments?party=XX')).status).toBe(400)
  expect((await callApi('/commitments?event=no-such')).status).toBe(400)
})

test('replayed as known on 15 December 2025 nothing shows that became known later', async () => {
  const known = await list('?knownOn=2025-12-15')
  for (const { id } of known) {
    const text = JSON.stringify(await one(id, '?knownOn=2025-12-15'))
    const answer = JSON.parse(text) as { observations: { knownFrom: string; note: unknown; periodTo: string | null }[]; assessments: { on: string; knownFrom: string }[] }
    expect([...text.matchAll(/"(?:publishedOn|saidOn|statedOn|knownFrom|on)":"(\d{4}-\d{2}-\d{2})"/g)].map(([, day]) => day).filter((day) => day !== undefined && day > '2025-12-15'), id).toEqual(
      // The day asked is today, and stands in the query only.
      [...text.matchAll(/"query":\{[^}]*"on":"(\d{4}-\d{2}-\d{2})"/g)].map(([, day]) => day),
    )
    expect(answer.observations.filter(({ note, periodTo }) => note !== null || (periodTo ?? '') > '2025-12-16'), id).toEqual([])
  }
  expect(known.some(({ event }) => event.startsWith('2026'))).toBe(false)
})

test('the CSV has a row for each commitment of the answer', async () => {
  const csv = await (await callApi('/commitments.csv?event=2025-10-30-busan')).text()
  const rows = csv.trim().split('\n')
  expect(rows).toHaveLength(1 + (await list('?event=2025-10-30-busan')).length)
  expect(rows[0]).toContain('agreement,fields,verifiability,delivery,outcomeEstablished,timeliness,confidence')
})
