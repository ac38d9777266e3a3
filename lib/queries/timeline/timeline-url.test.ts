import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ENTRY_KINDS } from '@/lib/domain/timeline/entries'
import { addDays, plainDate, type PlainDate } from '@/lib/domain/plain-date'
import type { EventRecord } from '@/lib/domain/record/event'
import { measureNamed } from '@/lib/domain/testing/provisions'
import { paths } from '@/lib/paths'
import type { Knowledge } from '../clock-params'
import { askOfAddress, emptyWorld } from '../testing/ask-of-address'
import { knowledge } from '../testing/knowledge'
import { TIMELINE_VIEWS, timeline, type TimelineQuery } from './timeline'
import { timelineParams } from './timeline-params'

const now = { today: plainDate('2031-06-01'), edition: 3 }
const meeting: EventRecord = {
  id: 'meeting', kind: 'summit', title: 'Meeting', mark: 'Meeting', inSentence: 'the meeting', on: plainDate('2031-01-10'),
  place: null, parties: ['AA', 'BB'], summary: 'They meet.', documentIds: [], featured: 1,
}
const tariff = { measure: measureNamed('tariff', 'list'), provisions: [], periods: [], covered: null }
const world = { ...emptyWorld, events: [meeting], measures: [tariff] }
const read = (address: string, within: typeof emptyWorld | typeof world = world) => askOfAddress(timeline, address, now, within)

test.each([
  ['?kind=rumour', 'kind', 'rumour'],
  ['?party=CC', 'party', 'CC'],
  ['?measure=tarif', 'measure', 'tarif'],
  ['?authority=no-act', 'authority', 'no-act'],
  ['?from=2031-02-30', 'from', '2031-02-30'],
  ['?from=2031-03-02&to=2031-03-01', 'to', '2031-03-01'],
  ['?window=month', 'window', 'month'],
  ['?window=own', 'window', 'own'],
  ['?view=map', 'view', 'map'],
  ['?on=2031-01-01', 'on', '2031-01-01'],
])('%s is refused by name', (address, field, value) => {
  expect(read(`/timeline${address}`)).toMatchObject({ ok: false, code: 'invalid', field, value })
})

test('a measure that is not known is refused with the one that was meant', () => {
  expect(read('/timeline?measure=tarif')).toMatchObject({ message: expect.stringContaining('Did you mean tariff?') })
})

test('without a featured event the whole timeline is the default, and asking for its window is refused', () => {
  expect(read('/timeline', emptyWorld)).toMatchObject({ ok: true, value: { query: { window: 'all' } } })
  expect(read('/timeline?window=event', emptyWorld)).toMatchObject({ ok: false, field: 'window' })
  expect(read('/timeline')).toMatchObject({ ok: true, value: { query: { window: 'event' } } })
})

test('days that are given decide, whatever window stands beside them', () => {
  expect(read('/timeline?window=year&to=2031-03-01')).toMatchObject({
    ok: true,
    value: { query: { window: 'own', from: null, to: '2031-03-01' } },
  })
})

const day = fc.integer({ min: -900, max: 900 }).map((days) => addDays(now.today, days))
const ordered = fc.tuple(day, day).map(([a, b]): [PlainDate, PlainDate] => (a <= b ? [a, b] : [b, a]))

const days: fc.Arbitrary<Pick<TimelineQuery, 'window' | 'from' | 'to'>> = fc.oneof(
  fc.constantFrom('event' as const, 'year' as const, 'all' as const).map((window) => ({ window, from: null, to: null })),
  fc.tuple(ordered, fc.constantFrom('both', 'from', 'to')).map(([[from, to], given]) => ({
    window: 'own' as const,
    from: given === 'to' ? null : from,
    to: given === 'from' ? null : to,
  })),
)

test('reading what was written is the identity, also of what is frozen', () => {
  const filters = fc.record<Omit<TimelineQuery, keyof Knowledge | 'window' | 'from' | 'to'>>({
    kind: fc.constantFrom(null, ...ENTRY_KINDS),
    party: fc.constantFrom(null, 'AA', 'BB'),
    measure: fc.constantFrom(null, 'tariff'),
    authority: fc.constant(null),
    q: fc.option(fc.string({ minLength: 1, maxLength: 40 }).map((text) => text.trim()).filter((text) => text !== '')),
    view: fc.constantFrom(null, ...TIMELINE_VIEWS),
  })
  fc.assert(
    fc.property(filters, days, knowledge(now), (chosen, shown, { frozen, ...known }) => {
      const asked = { ...chosen, ...shown, ...known }
      const spelled = timelineParams(asked, { now, frozen, world: { ...world, ...known } })
      expect(read(paths.timeline(spelled))).toMatchObject({ ok: true, value: { query: asked, frame: { frozen } } })
    }),
  )
})
