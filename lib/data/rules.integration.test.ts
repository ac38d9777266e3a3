import { describe, expect, test } from 'vitest'
import { OPEN_EDITION_2, openRules, SEAL_EDITION_2 } from './testing/try-to-break'

const { tryTo } = openRules()

interface Provision {
  readonly document?: string | null
  readonly kind?: string
  readonly act?: string
  readonly standing?: string
  readonly rate?: readonly [kind: string | null, pct: string | null, words: string | null]
  readonly from?: string | null
  readonly to?: string | null
  readonly sequence?: number
}

const text = (value: string | null): string => (value === null ? 'NULL' : `'${value}'`)

/** A provision that keeps every rule, but for what is given: an enacted one of a legal instrument. */
const provision = (broken: Provision = {}, id = 'a-test'): string => {
  const {
    document = 'eo-14195', kind = 'legal-instrument', act = 'set', standing = 'enacted',
    rate = ['ad-valorem', '10', null], from = '2026-01-01', to = null, sequence = 900,
  } = broken
  const [rateKind, pct, words] = rate
  return `INSERT INTO provision (id) VALUES ('${id}');
    INSERT INTO provision_version (provision_id, measure_id, document_id, document_kind, act, standing, rate_kind, rate_pct,
      rate_text, from_day, to_day, sequence, verification, added_in)
    VALUES ('${id}', 'us-s122', ${text(document)}, '${kind}', '${act}', '${standing}', ${text(rateKind)},
      ${pct ?? 'NULL'}, ${text(words)}, ${text(from)}, ${text(to)}, ${sequence}, 'read', 2)`
}

const propose = (broken?: Provision) => tryTo(OPEN_EDITION_2, provision(broken), SEAL_EDITION_2)
const NO_RATE = [null, null, null] as const

test('a provision that keeps every rule is accepted', async () => {
  expect(await propose()).toBe('accepted')
  expect(await propose({ standing: 'announced', document: 'wh-fs-2025-11-01', kind: 'fact-sheet', from: null })).toBe('accepted')
})

const CITES = 'provision_version_document_id_document_kind_fkey'

test.each<[string, Provision, string]>([
  ['without a document', { document: null }, '23502 document_id'],
  ['of a document that does not exist', { document: 'no-such' }, CITES],
  ['enacted by a statement', { document: 'wh-fs-2025-11-01', kind: 'fact-sheet' }, 'enacted_only_by_legal_instrument'],
  ['enacted by a statement that is passed off as law', { document: 'wh-fs-2025-11-01' }, CITES],
  ['enacted without a day', { from: null }, 'enacted_has_a_day'],
  ['withdrawing law', { act: 'withdraw', rate: NO_RATE }, 'only_announcements_are_withdrawn'],
  ['ending before it begins', { to: '2025-12-31' }, 'provision_forward'],
  ['of no day at all', { to: '2026-01-01' }, 'provision_forward'],
  ['that sets no rate', { rate: NO_RATE }, 'provision_rate_of_set'],
  ['that suspends with a rate', { act: 'suspend' }, 'provision_rate_of_set'],
  ['with a percentage left out', { rate: ['ad-valorem', null, null] }, 'provision_rate_whole'],
  ['with a negative percentage', { rate: ['ad-valorem', '-1', null] }, 'provision_rate_whole'],
  ['with a percentage and words', { rate: ['ad-valorem', '10', 'ten'] }, 'provision_rate_whole'],
  ['with a ceiling left out', { rate: ['ceiling', null, null] }, 'provision_rate_whole'],
  ['with words left out', { rate: ['verbatim', null, null] }, 'provision_rate_whole'],
  ['with words and a percentage', { rate: ['verbatim', '0', 'free'] }, 'provision_rate_whole'],
  ['not stated and yet a number', { rate: ['not-stated', '0', null] }, 'provision_rate_whole'],
  ['with a rate of no kind', { rate: ['other', '10', null] }, 'provision_rate_whole'],
  ['with an act that is not known', { act: 'raise' }, 'provision_act_known'],
  ['with a standing that is not known', { standing: 'rumoured' }, 'provision_standing_known'],
  ['with a sequence that another has', { sequence: 1 }, 'provision_version_sequence'],
])('a provision %s is refused', async (_what, broken, rule) => {
  expect(await propose(broken)).toBe(rule)
})

describe('a document that a live provision cites', () => {
  const retract = (id: string) => `UPDATE document_version SET retracted_in = 2 WHERE document_id = '${id}'`

  test('is not retracted', async () => {
    expect(await tryTo(OPEN_EDITION_2, retract('eo-14195'), SEAL_EDITION_2)).toBe('cited_document_is_live')
  })

  test('is corrected: the old version goes when a new one comes', async () => {
    const copy = `INSERT INTO document_version (document_id, title, publisher, published_on, language, verification, added_in)
      SELECT document_id, title, publisher, published_on, language, verification, 2 FROM document_version WHERE document_id = 'eo-14195'`
    expect(await tryTo(OPEN_EDITION_2, retract('eo-14195'), copy, SEAL_EDITION_2)).toBe('accepted')
  })

  test('goes when the provision goes, and cannot be cited once it has gone', async () => {
    const cites = `UPDATE provision_version SET retracted_in = 2 WHERE document_id = 'eo-14195'`
    expect(await tryTo(OPEN_EDITION_2, cites, retract('eo-14195'), SEAL_EDITION_2)).toBe('accepted')
    expect(await tryTo(OPEN_EDITION_2, cites, retract('eo-14195'), provision(), SEAL_EDITION_2)).toBe('cited_document_is_live')
  })
})

test.each([
  ['economy_version', 'economy_version_live'],
  ['authority_version', 'authority_version_live'],
  ['document_version', 'document_version_live'],
  ['event_version', 'event_version_live'],
  ['measure_version', 'measure_version_live'],
  ['coverage_version', 'coverage_version_live'],
  ['series_version', 'series_version_live'],
  ['point_version', 'point_version_live'],
])('there is one live row of each thing in %s', async (table, rule) => {
  const again = `INSERT INTO ${table} SELECT (jsonb_populate_record(v, jsonb_build_object('id', 1000000 + v.id, 'added_in', 2))).*
    FROM ${table} v WHERE v.id = (SELECT min(id) FROM ${table})`
  expect(await tryTo(OPEN_EDITION_2, again)).toBe(rule)
})

test('there is one live row of each provision', async () => {
  const again = `INSERT INTO provision_version
    SELECT (jsonb_populate_record(v, jsonb_build_object('id', 1000000 + v.id, 'added_in', 2, 'sequence', 999))).*
    FROM provision_version v WHERE v.id = (SELECT min(id) FROM provision_version)`
  expect(await tryTo(OPEN_EDITION_2, again)).toBe('provision_version_live')
})
