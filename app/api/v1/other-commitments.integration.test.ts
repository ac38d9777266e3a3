import { beforeAll, expect, test } from 'vitest'
import { authority, coverage, document, economy, event, measure, rateSet } from '@/lib/commands/testing/invented-changes'
import { assessment, cite, commitment, links, position, terms } from '@/lib/commands/testing/invented-commitment'
import { publishChanges } from '@/lib/commands/testing/publish-changes'
import { database } from '@/lib/data/client'
import { CommitmentAnswer } from '@/lib/queries/commitments/detail-contract'
import { CommitmentsAnswer } from '@/lib/queries/commitments/list-contract'
import { askApi } from './testing/call-api'
import { openTestApi } from './testing/open-test-api'

// Two economies that do not exist: what holds for the first case holds for any pair, with no change of code.

openTestApi()

beforeAll(async () => {
  const published = await publishChanges(database(), [
    economy('QE', 'Eastland'),
    economy('QI', 'Isles'),
    authority('sea-act'),
    document('joint-words', '2026-03-01', 'official-readout'),
    document('ebb-order', '2026-03-05'),
    measure('qe-tide', { imposedBy: 'QE', targets: ['QI'], authority: 'sea-act', kind: 'all-goods' }),
    rateSet('tide-5', 'qe-tide', 'ebb-order', { pct: '5', from: '2026-03-10' }),
    coverage('qe-tide', '2026-11-20'),
    event('2026-03-01-harbour', '2026-03-01', ['QE', 'QI'], ['joint-words']),
    commitment('harbour-tide', { byParty: 'QE', toParty: 'QI', eventId: '2026-03-01-harbour', kind: 'restraint' }),
    position('harbour-tide--p1', 'harbour-tide', 'QE', '2026-03-01', 'stated', [cite('joint-words', 'party', 'QE')]),
    position('harbour-tide--p2', 'harbour-tide', 'QI', '2026-03-01', 'confirmed', [cite('joint-words', 'party', 'QI')]),
    terms('harbour-tide', { statedBy: 'QE', from: '2026-03-10', deadline: '2026-09-09', to: '2026-09-10', evidence: [cite('ebb-order', 'law')] }),
    assessment('harbour-tide--a1', 'harbour-tide', '2026-03-10', 'in-force', [cite('ebb-order', 'law')]),
    links('harbour-tide', { measures: ['qe-tide'] }),
  ])
  expect(published).toMatchObject({ ok: true, value: { edition: 2 } })
})

test('a commitment of another pair has its six answers', async () => {
  const { commitments } = await askApi(CommitmentsAnswer, '/commitments?event=2026-03-01-harbour&on=2026-04-01')
  expect(commitments).toMatchObject([
    {
      id: 'harbour-tide', byParty: 'QE', toParty: 'QI', agreement: 'bilateral', fields: [], delivery: 'in-force',
      outcomeEstablished: true, confidence: 'high', freshness: null, since: '2026-03-10',
    },
  ])
  expect((await askApi(CommitmentsAnswer, '/commitments?party=QE')).commitments.map(({ id }) => id)).toEqual(['harbour-tide'])
})

test('its term runs out without anybody having looked: its outcome is not established, and never silently in force', async () => {
  const last = await askApi(CommitmentAnswer, '/commitments/harbour-tide?on=2026-09-09')
  expect([last.delivery, last.outcomeEstablished]).toEqual(['in-force', true])
  const over = await askApi(CommitmentAnswer, '/commitments/harbour-tide?on=2026-09-10')
  expect([over.delivery, over.outcomeEstablished]).toEqual(['in-force', false])
  expect(over.links.measures).toEqual([{ id: 'qe-tide', title: 'The qe-tide' }])
})

test('before its law was public it was known by words alone', async () => {
  const { delivery, terms: versions, confidence } = await askApi(CommitmentAnswer, '/commitments/harbour-tide?on=2026-03-04&knownOn=2026-03-04')
  expect([delivery, versions, confidence]).toEqual(['unassessed', [], null])
})
