import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainDate } from '@/lib/domain/plain-date'
import { QUANTITIES } from '@/lib/domain/record/series'
import { paths } from '@/lib/paths'
import type { Knowledge } from '../clock-params'
import { askOfAddress } from '../testing/ask-of-address'
import { knowledge } from '../testing/knowledge'
import type { SeriesListQuery } from './contract'
import { seriesList } from './series-list'
import { seriesParams } from './series-params'

const now = { today: plainDate('2026-03-31'), edition: 3 }
const read = (address: string) => askOfAddress(seriesList, address, now)

test.each([
  ['?imposedBy=CC', 'imposedBy', 'CC'],
  ['?target=CC', 'target', 'CC'],
  ['?quantity=level', 'quantity', 'level'],
  ['?on=2026-01-01', 'on', '2026-01-01'],
  ['?knownOn=2026-04-01', 'knownOn', '2026-04-01'],
])('%s is refused by name', (address, field, value) => {
  expect(read(`/series${address}`)).toMatchObject({ ok: false, code: 'invalid', field, value })
})

test('reading what was written is the identity, also of what is frozen', () => {
  const query = fc.record<Omit<SeriesListQuery, keyof Knowledge>>({
    imposedBy: fc.constantFrom(null, 'AA', 'BB'),
    target: fc.constantFrom(null, 'AA', 'BB'),
    quantity: fc.constantFrom(null, ...QUANTITIES),
  })
  fc.assert(
    fc.property(query, knowledge(now), (filters, { frozen, ...known }) => {
      const asked = { ...filters, ...known }
      expect(read(paths.series(seriesParams(asked, { now, frozen })))).toMatchObject({ ok: true, value: { query: asked, frame: { frozen } } })
    }),
  )
})
