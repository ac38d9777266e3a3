import { beforeAll, describe, expect, test } from 'vitest'
import { coverage, document, economy } from '@/lib/commands/testing/invented-changes'
import { publishChanges } from '@/lib/commands/testing/publish-changes'
import { database } from '@/lib/data/client'
import { recordedAsOf } from '@/lib/data/recorded'
import { Change, type Noun } from '@/lib/domain/record/change'
import { EditionAnswer, EditionsAnswer, ErrataAnswer } from '@/lib/queries/editions/contract'
import { askApi, callApi } from './testing/call-api'
import { openTestApi } from './testing/open-test-api'

openTestApi()

const corrected = async (noun: Noun, key: string, fields: object): Promise<Change> => {
  const { record } = (await recordedAsOf(database(), [{ noun, key }], 1))({ noun, key })
  return Change.parse({ noun, act: 'correct', record: { ...record, ...fields } })
}

beforeAll(async () => {
  await publishChanges(database(), [economy('QE', 'Eastland'), document('an-order', '2026-01-01')])
  const published = await publishChanges(database(), [
    await corrected('document', 'eo-14195', { title: 'The title as printed' }),
    await corrected('measure', 'us-s122', { note: 'The note as it should be' }),
    { ...coverage('us-s122', '2026-11-23'), act: 'correct' } as Change,
    Change.parse({ act: 'retract', noun: 'document', key: 'an-order' }),
  ])
  expect(published).toEqual({ ok: true, value: { edition: 3 } })
})

describe('editions', () => {
  test('are listed with who, why, when and what, newest first', async () => {
    const { editions } = await askApi(EditionsAnswer, '/editions')
    expect(editions.map(({ number }) => number)).toEqual([3, 2, 1])
    expect(editions[0]).toMatchObject({
      title: 'A test', reason: 'To test it', authors: ['system:test'], publisher: 'person:somebody-else', aloneReason: null, reverts: null,
      changes: [
        { noun: 'coverage', act: 'correct', count: 1 },
        { noun: 'document', act: 'correct', count: 1 },
        { noun: 'document', act: 'retract', count: 1 },
        { noun: 'measure', act: 'correct', count: 1 },
      ],
      href: '/editions/3',
    })
    expect(editions[2]).toMatchObject({ authors: ['system:starting-data'], publisher: 'system:starting-data' })
  })

  test('up to an older one are what they were then', async () => {
    expect((await askApi(EditionsAnswer, '/editions?edition=2')).editions.map(({ number }) => number)).toEqual([2, 1])
    expect((await callApi('/editions/3?edition=2')).status).toBe(404)
  })

  test('tell their changes record by record, with the fields before and after', async () => {
    const { records } = await askApi(EditionAnswer, '/editions/3')
    expect(records).toHaveLength(4)
    expect(records[0]).toMatchObject({
      noun: 'document', act: 'correct', key: 'eo-14195', fields: [{ field: 'title', after: 'The title as printed' }],
      measures: [{ id: 'us-ieepa-fentanyl', href: '/measures/us-ieepa-fentanyl' }],
    })
    expect(records[3]?.fields.every(({ after }) => after === null)).toBe(true)
    const { records: created } = await askApi(EditionAnswer, '/editions/2')
    expect(created[0]?.fields.every(({ before }) => before === null)).toBe(true)
  })

  test('come page by page where a page is asked for', async () => {
    const { records, page } = await askApi(EditionAnswer, '/editions/1?perPage=20&page=2')
    expect([records.length, page?.number]).toEqual([20, 2])
  })

  test.each(['0', '4', '1.0', '01', 'x', '99999999999'])('%s is none', async (number) => {
    expect((await callApi(`/editions/${number}`)).status).toBe(404)
  })
})

describe('errata', () => {
  test('are what was corrected or retracted, with the pages that it affects; a review is none', async () => {
    const { errata } = await askApi(ErrataAnswer, '/errata')
    expect(errata.map(({ noun, key, act, edition }) => [edition, act, noun, key])).toEqual([
      [3, 'correct', 'document', 'eo-14195'],
      [3, 'correct', 'measure', 'us-s122'],
      [3, 'retract', 'document', 'an-order'],
    ])
    expect(errata[1]).toMatchObject({ reason: 'To test it', fields: [{ field: 'note', after: 'The note as it should be' }], measures: [{ id: 'us-s122' }] })
  })

  test('that a page of an older edition hides are asked for by that edition', async () => {
    expect((await askApi(ErrataAnswer, '/errata?after=2')).errata).toHaveLength(3)
    expect((await askApi(ErrataAnswer, '/errata?after=3')).errata).toHaveLength(0)
    expect((await askApi(ErrataAnswer, '/errata?edition=2')).errata).toHaveLength(0)
    expect((await callApi('/errata?after=4')).status).toBe(400)
  })
})
