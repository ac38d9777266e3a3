import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { ANA, BEN, demand, draftBy } from '@/lib/commands/testing/editing'
import { withTestDatabase, type TestDb } from '@/lib/data/testing/with-test-database'
import { partName, fieldName } from '@/lib/domain/form/form-names'
import { partsOfNew, referenceToPart } from '@/lib/domain/form/form-parts'
import { RECORD_FORMS } from '@/lib/domain/form/record-forms'
import { initialValues, toValues } from '@/lib/domain/form/to-values'
import type { Values } from '@/lib/domain/form/values'
import { NOUNS, type Noun } from '@/lib/domain/record/change'
import { correctionForm, newForm, storedForm, type PartState } from '@/lib/queries/forms/form-state'
import { knownRecords } from '@/lib/queries/forms/known-records'
import { listRecords } from '@/lib/queries/forms/record-list'
import { conflictOfForm, saveForm, type Entries } from './save-form'

let db: TestDb
withTestDatabase((opened) => void ({ db } = opened))

const as = (actor: typeof ANA) => ({ db, actor, now: new Date() })

/** What a browser sends of these parts. */
const sent = (changesetId: string, parts: readonly PartState[], { opening = '', intent = 'save' } = {}): Entries => [
  ['changeset', changesetId],
  ['opening', opening],
  ['intent', intent],
  ...parts.flatMap(({ values, proposed: _proposed, reason: _reason, beside: _beside, ...identity }): [string, string][] => [
    [partName(identity.name), JSON.stringify(identity)],
    ...Object.entries(values).map(([path, value]): [string, string] => [fieldName(identity.name, path), value]),
  ]),
]

const filled = (parts: readonly PartState[], by: Readonly<Record<string, Values>>): PartState[] =>
  parts.map((part) => ({ ...part, values: { ...part.values, ...by[part.name] } }))

const documentPart = (values: Values): PartState => ({
  name: 'document-1', noun: 'document', act: 'create', stored: null, key: null, basedOn: null, reason: null, dropped: false, proposed: '',
  values: { ...initialValues(RECORD_FORMS.document), ...values },
})

const sampleOf = async (noun: Noun) => {
  const known = await knownRecords(db, [noun], null)
  const [first] = known.of(noun)
  if (first === undefined) throw new Error(`there is no ${noun} in the starting data`)
  return first
}

test('a measure, its provision and a new document are entered at once, in a draft that is made by it', async () => {
  const id = randomUUID()
  const { parts } = await newForm(db, 'measure', null)
  const entered = filled(parts, {
    measure: { title: 'Duty on glass', imposedBy: 'US', 'targets.0': 'CN', authority: 'section-301', 'scope.description': 'All glass' },
    provision: { documentId: referenceToPart('document-1'), 'rate.pct': '10', from: '10 Nov 2025' },
  })
  const document = documentPart({ title: 'An order on glass', publisher: 'A gazette', publishedOn: '2025-11-04' })
  const saved = demand(await saveForm(as(ANA), sent(id, [...entered, document], { opening: 'on' })))
  expect(saved.whole).toEqual([])
  expect(Object.values(saved.reviews).flatMap(({ problems }) => problems)).toEqual([])
  const { drafts } = await knownRecords(db, [], id)
  expect(drafts.map(({ noun, key }) => `${noun} ${key}`)).toEqual([
    'document an-order-on-glass', 'measure us-duty-on-glass', 'provision us-duty-on-glass--an-order-on-glass',
  ])
  expect(drafts[2]?.record).toMatchObject({ measureId: 'us-duty-on-glass', documentId: 'an-order-on-glass', from: '2025-11-10', rate: { kind: 'ad-valorem', pct: '10' } })
})

test('what is saved again stays one change; an id that nobody typed follows the title; what is dropped goes', async () => {
  const id = randomUUID()
  const { parts } = await newForm(db, 'event', null)
  const first = demand(await saveForm(as(ANA), sent(id, filled(parts, { event: { title: 'Talks in the hills' } }), { opening: 'on', intent: 'auto' })))
  expect(first.stored['event']).toEqual({ stored: { ordinal: 0, revision: 1 }, id: 'talks-in-the-hills' })
  const again = filled(parts, { event: { title: 'Talks by the sea' } }).map((part) => ({ ...part, stored: { ordinal: 0, revision: 1 } }))
  expect(demand(await saveForm(as(ANA), sent(id, again))).stored['event']).toEqual({ stored: { ordinal: 0, revision: 2 }, id: 'talks-by-the-sea' })
  const same = again.map((part) => ({ ...part, stored: { ordinal: 0, revision: 2 } }))
  expect(demand(await saveForm(as(ANA), sent(id, same))).stored['event']?.stored).toEqual({ ordinal: 0, revision: 2 })
  demand(await saveForm(as(ANA), sent(id, same.map((part) => ({ ...part, dropped: true })))))
  expect((await knownRecords(db, [], id)).drafts).toEqual([])
})

test('the second of two editors of one change sees both versions and overwrites nothing', async () => {
  const id = await draftBy(db, ANA, [])
  const { parts } = await newForm(db, 'event', id)
  demand(await saveForm(as(ANA), sent(id, filled(parts, { event: { title: 'Talks', place: 'A town' } }))))
  const shown = demand(await storedForm(db, id, [0])).parts
  demand(await saveForm(as(BEN), sent(id, filled(shown, { event: { place: 'By Ben' } }))))
  const mine = sent(id, filled(shown, { event: { place: 'By Ana', summary: 'They met.' } }))
  const refusal = await saveForm(as(ANA), mine)
  if (refusal.ok) throw new Error('it was overwritten')
  const conflict = await conflictOfForm(as(ANA), mine, refusal)
  expect(conflict).toMatchObject({ part: 'event', stored: { ordinal: 0, revision: 2 } })
  expect(conflict?.fields.map(({ field, theirs, mine: own }) => [field, theirs, own])).toEqual(expect.arrayContaining([['place', 'By Ben', 'By Ana'], ['summary', 'none', 'They met.']]))
  const chosen = filled(shown, { event: { place: 'By Ana', summary: 'They met.', '#theirs': 'place' } }).map((part) => ({ ...part, stored: { ordinal: 0, revision: 2 } }))
  demand(await saveForm(as(ANA), sent(id, chosen)))
  expect((await knownRecords(db, [], id)).drafts[0]?.record).toMatchObject({ place: 'By Ben', summary: 'They met.' })
})

test('whole or not at all: where one part of a form is refused, none is saved', async () => {
  const id = await draftBy(db, ANA, [])
  const { parts } = await newForm(db, 'measure', id)
  const entered = filled(parts, { measure: { title: 'A duty' }, provision: { 'rate.pct': '10' } })
  const stale = entered.map((part) => (part.name === 'provision' ? { ...part, stored: { ordinal: 7, revision: 1 } } : part))
  expect(await saveForm(as(ANA), sent(id, stale))).toMatchObject({ ok: false, code: 'not_found' })
  expect((await knownRecords(db, [], id)).drafts).toEqual([])
})

test('a reference to nothing is named at its field, and nobody without the role saves', async () => {
  const id = await draftBy(db, ANA, [])
  const { parts } = await newForm(db, 'coverage', id)
  const entered = filled(parts, { coverage: { measureId: 'no-such-measure', coveredThrough: '2026-01-01' } })
  const saved = demand(await saveForm(as(ANA), sent(id, entered)))
  expect(saved.reviews['coverage']?.problems).toMatchObject([{ field: 'measureId' }])
  expect(await saveForm({ ...as(ANA), actor: { kind: 'person', id: 'person:reader', role: 'reader' } }, sent(id, entered))).toMatchObject({ code: 'forbidden' })
})

test.each(NOUNS)('a %s is entered by its form, and one that is published is corrected by it', async (noun) => {
  const [key, record] = await sampleOf(noun)
  const id = await draftBy(db, ANA, [])
  const [part] = partsOfNew(noun)
  const { parts } = await newForm(db, noun, id)
  const values = { ...toValues(RECORD_FORMS[noun], record), ...(part?.noun !== 'economy' && 'id' in record ? { id: '' } : {}), ...(noun === 'economy' ? { id: 'QZ' } : {}) }
  const entered = demand(await saveForm(as(ANA), sent(id, filled(parts, { [part?.name ?? noun]: values }))))
  expect(entered.reviews[part?.name ?? noun]?.problems).toEqual([])

  const other = await draftBy(db, ANA, [])
  const form = demand(await correctionForm(db, noun, key, other))
  const corrected = demand(await saveForm(as(ANA), sent(other, form.parts)))
  expect(corrected.reviews[noun]?.problems).toEqual([])
  expect(corrected.whole).toEqual([])
  expect((await knownRecords(db, [], other)).drafts).toMatchObject([{ act: 'correct', key, record, basedOn: 1 }])
  const { rows } = await listRecords(db, noun, { q: key, page: 1 })
  expect(rows.find((row) => row.key === key)?.drafts.map((draft) => draft.id)).toContain(other)
})
