import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainDate } from '@/lib/domain/plain-date'
import type { DocumentRecord } from '@/lib/domain/record/document'
import { knownMeasure, measureNamed, provisionsOf } from '@/lib/domain/testing/provisions'
import { paths } from '@/lib/paths'
import { keptClocks } from '../clock-params'
import { askOfAddress, emptyWorld } from '../testing/ask-of-address'
import { knowledge } from '../testing/knowledge'
import type { World, WorldMeasure } from '../world'
import { methods } from './methods'
import { whereKnowledgeStops } from './where-knowledge-stops'

const now = { today: plainDate('2026-03-31'), edition: 3 }
const clocks = { on: now.today, knownOn: now.today, edition: 3 }

const known = (id: string, covered: string | null): WorldMeasure => {
  const provisions = provisionsOf(id, [{ act: 'set', publishedOn: '2026-01-10', from: '2026-01-20', pct: '10' }])
  const noted = provisions.map((provision) => ({ ...provision, note: null, verification: 'read' as const }))
  return {
    ...knownMeasure(measureNamed(id, 'all-goods'), provisions, '2026-03-31'),
    provisions: noted,
    covered: covered === null ? null : plainDate(covered),
  }
}

const law = (id: string, publishedOn: string): [string, DocumentRecord] => [
  id,
  {
    id, publishedOn: plainDate(publishedOn), kind: 'legal-instrument', title: id, publisher: 'Office', publisherSide: 'AA', url: null,
    printedOn: null, language: 'en', citation: null, verification: 'read',
  },
]

const world: World = {
  ...emptyWorld,
  ...clocks,
  documents: new Map([law('older', '2026-01-10'), law('newer', '2026-02-10')]),
  measures: [known('one', '2026-03-01'), known('two', '2026-01-01')],
}

test('each measure is established through the day that was stated, or its newest law where that is later', () => {
  const [found] = whereKnowledgeStops(world).economies
  expect(found).toMatchObject({ measures: 2, earliest: '2026-01-10', latest: '2026-03-01', never: 0, unverified: 0 })
})

test('an economy that imposes nothing is not listed', () => {
  expect(whereKnowledgeStops(world).economies.map(({ economy }) => economy.id)).toEqual(['AA'])
})

test('the newest law is the legal instrument that was public last', () => {
  expect(whereKnowledgeStops(world).newestLaw?.id).toBe('newer')
  expect(whereKnowledgeStops({ ...emptyWorld, ...clocks }).newestLaw).toBeNull()
})

test('a day in the world is no parameter here', () => {
  expect(askOfAddress(methods, '/methods?on=2026-01-01', now)).toMatchObject({ ok: false, code: 'invalid', field: 'on' })
})

test('reading what was written is the identity, also of what is frozen', () => {
  fc.assert(
    fc.property(knowledge(now), ({ frozen, ...known }) => {
      const address = paths.methods(keptClocks({ now, clocks: known, frozen }))
      expect(askOfAddress(methods, address, now)).toMatchObject({ ok: true, value: { query: known, frame: { frozen } } })
    }),
  )
})
