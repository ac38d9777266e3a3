import { expect, test } from 'vitest'
import { completeParts, type SentPart } from './complete-parts'
import { partsOfNew, referenceToPart, type FormPart } from './form-parts'
import { RECORD_FORMS } from './record-forms'
import { initialValues } from './to-values'
import type { Values } from './values'

const sent = (part: FormPart, values: Values = {}): SentPart => ({
  ...part, act: 'create', stored: null, key: null, basedOn: null, reason: null, dropped: false,
  values: { ...initialValues(RECORD_FORMS[part.noun]), ...values },
})
const sequences = (...taken: number[]) => () => taken
const isNew = { isTaken: () => false, sequencesOf: sequences() }
const [measure, provision] = partsOfNew('measure') as [FormPart, FormPart]

test('a measure alone is one change; with its provision and a new document it is three that name each other', () => {
  const title = { title: 'Duty on glass', imposedBy: 'QA' }
  expect(completeParts([sent(measure, title), sent(provision)], isNew).map(({ noun }) => noun)).toEqual(['measure'])
  const parts = [
    sent(measure, title),
    sent(provision, { documentId: referenceToPart('document-1'), 'rate.pct': '10', from: '2026-03-01' }),
    sent({ name: 'document-1', noun: 'document' }, { title: 'Order 7' }),
  ]
  const records = Object.fromEntries(completeParts(parts, isNew).map(({ noun, record }) => [noun, record]))
  expect(records['document']).toMatchObject({ id: 'order-7' })
  expect(records['measure']).toMatchObject({ id: 'qa-duty-on-glass' })
  expect(records['provision']).toMatchObject({ id: 'qa-duty-on-glass--order-7', measureId: 'qa-duty-on-glass', documentId: 'order-7' })
})

test('an id that is taken is numbered, one that is typed stays, and two of one form differ', () => {
  const event: FormPart = { name: 'event', noun: 'event' }
  const ids = (parts: SentPart[], taken: string[]) => completeParts(parts, { isTaken: (_noun, id) => taken.includes(id), sequencesOf: sequences() }).map(({ record }) => record?.['id'])
  expect(ids([sent(event, { title: 'Talks' })], ['talks', 'talks-2'])).toEqual(['talks-3'])
  expect(ids([sent(event, { title: 'Talks', id: 'mine' })], [])).toEqual(['mine'])
  expect(ids([sent(event, { title: 'Talks' }), sent({ ...event, name: 'other' }, { title: 'Talks' })], [])).toEqual(['talks', 'talks-2'])
  expect(ids([sent(event)], [])).toEqual([undefined])
})

test('a position of a new commitment is by its party, whose words its evidence is unless said otherwise', () => {
  const parts = partsOfNew('commitment').map((part) =>
    sent(part, part.noun === 'commitment' ? { title: 'To buy', byParty: 'QA', toParty: 'QB' } : { words: 'Yes.', 'evidence.0.documentId': 'd' }),
  )
  const positions = completeParts(parts, isNew).filter(({ noun }) => noun === 'position').map(({ record }) => record)
  expect(positions).toMatchObject([
    { commitmentId: 'to-buy', party: 'QA', id: 'to-buy--qa-existence', evidence: [{ documentId: 'd', whose: 'party', speaker: 'QA' }] },
    { commitmentId: 'to-buy', party: 'QB', id: 'to-buy--qb-existence', evidence: [{ documentId: 'd', whose: 'party', speaker: 'QB' }] },
  ])
})

test('a part that is dropped goes where it was stored, and makes nothing where it was not', () => {
  const document: FormPart = { name: 'document-1', noun: 'document' }
  expect(completeParts([{ ...sent(document, { title: 'x' }), dropped: true }], isNew)).toEqual([])
  expect(completeParts([{ ...sent(document), dropped: true, stored: { ordinal: 2, revision: 1 } }], isNew)).toMatchObject([{ record: null }])
})

test('a provision that nobody numbered comes after the others of its measure, and one that has a number keeps it', () => {
  const alone: FormPart = { name: 'provision', noun: 'provision' }
  const given = (values: Values) => completeParts([sent(alone, { measureId: 'qa-duty', ...values })], { ...isNew, sequencesOf: sequences(1, 4, 2) })[0]?.record
  expect(given({})).toMatchObject({ sequence: 5 })
  expect(given({ sequence: '3' })).toMatchObject({ sequence: 3 })
})
