import { expect, test, type APIRequestContext } from '@playwright/test'
import { askApi } from './ask-api'

const KNOWN_ON = '2025-12-15'

interface Said {
  readonly words?: string
  readonly reason?: string
  readonly note?: string | null
}
interface Detail {
  readonly positions: readonly Said[]
  readonly observations: readonly Said[]
  readonly assessments: readonly Said[]
}

const read = async <T>(request: APIRequestContext, address: string): Promise<T> => (await (await askApi(request, address)).json()) as T

/** Every sentence of the commitments and every title of a document that is known by the clocks of `query`. */
const sentences = async (request: APIRequestContext, query: string): Promise<Set<string>> => {
  const { commitments } = await read<{ commitments: { id: string; title: string }[] }>(request, `/commitments${query}`)
  const { documents } = await read<{ documents: { title: string }[] }>(request, `/documents${query}`)
  const known = [...documents, ...commitments].map(({ title }) => title)
  for (const { id } of commitments) {
    const { positions, observations, assessments } = await read<Detail>(request, `/commitments/${id}${query}`)
    for (const { words, reason, note } of [...positions, ...observations, ...assessments]) known.push(words ?? '', reason ?? '', note ?? '')
  }
  // Shorter ones are phrases that many records share.
  return new Set(known.filter((sentence) => sentence.length >= 25))
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll("'", '&#x27;').replaceAll('"', '&quot;')

test('replayed as known on 15 December 2025 no page shows a word that became known later', async ({ request }) => {
  const clock = `?knownOn=${KNOWN_ON}`
  const then = await sentences(request, clock)
  const later = [...(await sentences(request, ''))].filter((sentence) => ![...then].some((known) => known.includes(sentence)))
  expect(later.length).toBeGreaterThan(200)
  const list = async <T>(address: string, key: string): Promise<T[]> => (await read<Record<string, T[]>>(request, `${address}${clock}`))[key] ?? []
  const ids = async (address: string, key: string): Promise<string[]> => (await list<{ id: string }>(address, key)).map(({ id }) => id)
  const [commitments, measures] = [await ids('/commitments', 'commitments'), await ids('/measures', 'measures')]
  const events = (await list<{ id: string; href: string | null }>('/events', 'events')).filter(({ href }) => href !== null)
  const pages = [
    '/', '/commitments', '/checks', '/measures', '/changes', '/timeline', '/timeline?view=list', '/sources', '/series', '/methods', '/search?q=soybeans',
    ...commitments.map((id) => `/commitments/${id}`),
    ...measures.map((id) => `/measures/${id}`),
    ...events.slice(-8).map(({ id }) => `/compare/${id}`),
    '/files/commitments/list.csv', '/files/compare/2025-10-30-busan/commitment-lanes.json', '/api/v1/compare/2025-10-30-busan',
  ]
  for (const page of pages) {
    const response = await request.get(`${page}${page.includes('?') ? '&' : '?'}${clock.slice(1)}`)
    expect(response.status(), page).toBe(200)
    const text = await response.text()
    expect(later.filter((sentence) => text.includes(sentence) || text.includes(escaped(sentence))), page).toEqual([])
  }
})
