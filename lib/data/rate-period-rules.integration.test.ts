import { expect, test } from 'vitest'
import { OPEN_EDITION_2, openRules, SEAL_EDITION_2 } from './testing/try-to-break'

const { tryTo } = openRules()

interface Period {
  readonly from?: string
  readonly to?: string | null
  readonly knownFrom?: string
  readonly knownTo?: string | null
  readonly editionFrom?: number
  readonly editionTo?: number | null
  readonly state?: string
  readonly dueState?: string
  readonly legalState?: string
  readonly rate?: readonly [kind: string | null, pct: string | null]
  readonly measure?: string
}

const text = (value: string | null): string => (value === null ? 'NULL' : `'${value}'`)

/** A rate period of February as known in March, of a measure that has none; what is given differs. */
const period = (given: Period = {}): string => {
  const {
    from = '2026-02-01', to = '2026-03-01', knownFrom = '2026-03-01', knownTo = '2026-04-01', editionFrom = 2, editionTo = null,
    state = 'in-force', dueState = state, legalState = 'valid', rate = ['ad-valorem', '10'], measure = 'us-s301-overcapacity',
  } = given
  return `INSERT INTO rate_period (measure_id, from_day, to_day, known_from, known_to, edition_from, edition_to, state, due_state,
      legal_state, rate_kind, rate_pct, provision_id, basis)
    VALUES ('${measure}', ${text(from)}, ${text(to)}, ${text(knownFrom)}, ${text(knownTo)}, ${editionFrom}, ${editionTo ?? 'NULL'},
      '${state}', '${dueState}', '${legalState}', ${text(rate[0])}, ${rate[1] ?? 'NULL'}, 'any', '{}')`
}

const beside = (other: Period) => tryTo(OPEN_EDITION_2, period(), period(other), SEAL_EDITION_2)
const alone = (given: Period) => tryTo(OPEN_EDITION_2, period(given), SEAL_EDITION_2)

test.each<[string, Period]>([
  ['is the same', {}],
  ['begins within it', { from: '2026-02-28', to: '2026-05-01' }],
  ['ends within it', { from: '2026-01-01', to: '2026-02-02' }],
  ['lies around it without an end', { from: '2020-01-01', to: null }],
  ['was known on its last day of knowledge', { knownFrom: '2026-03-31', knownTo: null }],
  ['was known since before it', { knownFrom: '2025-01-01', knownTo: '2026-03-02' }],
])('a period that %s is refused beside another of its measure', async (_what, other) => {
  expect(await beside(other)).toBe('rate_period_no_overlap')
})

test.each<[string, Period]>([
  ['days in force', { from: '2026-03-01', to: null }],
  ['days of knowledge', { knownFrom: '2026-04-01', knownTo: null }],
  ['measure', { measure: 'us-s122', from: '1990-01-01', to: '1990-02-01' }],
])('a period of other %s is accepted beside it', async (_what, other) => {
  expect(await beside(other)).toBe('accepted')
})

test('what an edition painted is in the way of the next one until it is closed', async () => {
  const again = `INSERT INTO rate_period (measure_id, from_day, to_day, known_from, known_to, edition_from, state, due_state,
      legal_state, rate_kind, rate_pct, rate_text, provision_id, basis)
    SELECT measure_id, from_day, to_day, known_from, known_to, 2, state, due_state, legal_state, rate_kind, rate_pct, rate_text,
      provision_id, basis FROM rate_period WHERE measure_id = 'us-s122' AND edition_from = 1`
  const close = `UPDATE rate_period SET edition_to = 2 WHERE measure_id = 'us-s122'`
  expect(await tryTo(OPEN_EDITION_2, again, SEAL_EDITION_2)).toBe('rate_period_no_overlap')
  expect(await tryTo(OPEN_EDITION_2, close, again, SEAL_EDITION_2)).toBe('accepted')
})

test.each<[string, Period, string | RegExp]>([
  ['reversed', { to: '2026-01-31' }, 'rate_period_forward'],
  ['of no day', { to: '2026-02-01' }, 'rate_period_forward'],
  ['known backwards', { knownTo: '2026-02-01' }, 'rate_period_known_forward'],
  ['closed before its edition', { editionTo: 1 }, 'rate_period_edition_forward'],
  ['in a state that is not known', { state: 'active' }, /^rate_period_(due_)?state_known$/],
  ['due otherwise than it is', { state: 'in-force', dueState: 'suspended' }, 'rate_period_due_state_known'],
  ['due unverified', { state: 'unverified' }, 'rate_period_due_state_known'],
  ['in a legal state that is not known', { legalState: 'doubtful' }, 'rate_period_legal_state_known'],
  ['in force without a rate', { rate: [null, null] }, 'rate_period_rate_whole'],
  ['of no duty and yet a rate', { state: 'none' }, 'rate_period_rate_whole'],
  ['with a percentage left out', { rate: ['ad-valorem', null] }, 'rate_period_rate_whole'],
  ['painted in an edition that is published', { editionFrom: 1 }, 'only_in_open_edition'],
])('a rate period %s is refused', async (_what, given, rule) => {
  expect(await alone(given)).toMatch(typeof rule === 'string' ? new RegExp(`^${rule}$`) : rule)
})
