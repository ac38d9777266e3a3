import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CHANGE_SORTS } from '@/lib/domain/compare/changes-by-day'
import { plainDate } from '@/lib/domain/plain-date'
import { paths } from '@/lib/paths'
import type { Knowledge } from '../clock-params'
import { askOfAddress } from '../testing/ask-of-address'
import { knowledge } from '../testing/knowledge'
import { changes, type ChangesQuery } from './changes'
import { changesParams } from './changes-params'

const now = { today: plainDate('2026-03-31'), edition: 3 }
const read = (address: string) => askOfAddress(changes, address, now)

test.each([
  ['?kind=rumoured', 'kind', 'rumoured'],
  ['?imposedBy=CC', 'imposedBy', 'CC'],
  ['?year=26', 'year', '26'],
  ['?on=2026-01-01', 'on', '2026-01-01'],
  ['?edition=4', 'edition', '4'],
])('%s is refused by name', (address, field, value) => {
  expect(read(`/changes${address}`)).toMatchObject({ ok: false, code: 'invalid', field, value })
})

test('reading what was written is the identity, also of what is frozen', () => {
  const query = fc.record<Omit<ChangesQuery, keyof Knowledge>>({
    kind: fc.constantFrom(null, ...CHANGE_SORTS),
    imposedBy: fc.constantFrom(null, 'AA', 'BB'),
    year: fc.option(fc.integer({ min: 1900, max: 2199 }).map(String)),
  })
  fc.assert(
    fc.property(query, knowledge(now), (filters, { frozen, ...known }) => {
      const asked = { ...filters, ...known }
      expect(read(paths.changes(changesParams(asked, { now, frozen })))).toMatchObject({ ok: true, value: { query: asked, frame: { frozen } } })
    }),
  )
})
