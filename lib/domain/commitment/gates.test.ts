import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DELIVERIES } from './delivery'
import type { Evidence } from './evidence'
import { GATE_WORDS, refuseGate, type Gated } from './gates'
import { cited, RECEIVES, type Voice } from './testing/files'

const TWO = [cited('outlet', '2025-10-30'), cited('outlet', '2025-10-31')]
const said = (...voices: Voice[]): Evidence[] => voices.map((voice) => cited(voice))
const refusal = (delivery: Gated['delivery'], evidence: readonly Evidence[], rest: Partial<Gated> = {}) =>
  refuseGate({
    kind: 'delivery',
    delivery,
    evidence,
    beneficiary: RECEIVES,
    deadlinePassed: true,
    termRunOut: true,
    hasSuccessor: false,
    ...rest,
  })

describe('fulfilled', () => {
  test('needs law or official data', () => {
    expect(refusal('fulfilled', said('law'))).toBeNull()
    expect(refusal('fulfilled', said('official-data'))).toBeNull()
  })
  test("or the beneficiary's words with two independent sources", () => {
    expect(refusal('fulfilled', [...said('party:BB'), ...TWO])).toBeNull()
  })
  test.each([
    ["the promisor's word alone", said('party:AA')],
    ["the promisor's word with two independent sources", [...said('party:AA'), ...TWO]],
    ["the beneficiary's word alone", said('party:BB')],
    ["the beneficiary's word with one outlet", said('party:BB', 'outlet')],
    ['two independent sources without a party', TWO],
    ['law that speaks against it', [cited('law', '2025-10-30', { bearing: 'against' })]],
    ['nothing', []],
  ])('is refused on %s', (_what, evidence) => {
    expect(refusal('fulfilled', evidence)).toBe(GATE_WORDS.fulfilled)
  })
  test('is refused to a restraint whose whole term has not run out, whatever the evidence', () => {
    expect(refusal('fulfilled', said('law'), { kind: 'restraint', termRunOut: false })).toBe(GATE_WORDS['fulfilled restraint'])
    expect(refusal('fulfilled', said('law'), { kind: 'restraint' })).toBeNull()
    expect(refusal('fulfilled', said('law'), { kind: 'delivery', termRunOut: false })).toBeNull()
  })
})

describe('the other gates', () => {
  test("in force needs law or data, or any party's words with two independent sources", () => {
    expect(refusal('in-force', said('law'))).toBeNull()
    expect(refusal('in-force', [...said('party:AA'), ...TWO])).toBeNull()
    expect(refusal('in-force', TWO)).toBe(GATE_WORDS['in-force'])
    expect(refusal('in-force', said('party:AA', 'outlet'))).toBe(GATE_WORDS['in-force'])
  })
  test.each(['partial', 'unfulfilled'] as const)('%s needs a passed deadline, and law, data or two independent sources', (delivery) => {
    expect(refusal(delivery, said('official-data'))).toBeNull()
    expect(refusal(delivery, TWO)).toBeNull()
    expect(refusal(delivery, said('official-data'), { deadlinePassed: false })).toBe(GATE_WORDS[delivery])
    expect(refusal(delivery, said('party:BB'))).toBe(GATE_WORDS[delivery])
  })
  test("breached needs law, data or two independent sources, never the beneficiary's word alone; a passed deadline is none", () => {
    expect(refusal('breached', TWO, { deadlinePassed: false })).toBeNull()
    expect(refusal('breached', said('party:BB'), { deadlinePassed: true })).toBe(GATE_WORDS.breached)
  })
  test('superseded needs a successor and nothing else', () => {
    expect(refusal('superseded', [], { hasSuccessor: true })).toBeNull()
    expect(refusal('superseded', said('law'))).toBe(GATE_WORDS.superseded)
  })
  test('the other states have none', () => {
    const gated = ['in-force', 'fulfilled', 'partial', 'unfulfilled', 'breached', 'superseded']
    fc.assert(
      fc.property(fc.constantFrom(...DELIVERIES.filter((delivery) => !gated.includes(delivery))), (delivery) => {
        expect(refusal(delivery, [], { deadlinePassed: false, termRunOut: false })).toBeNull()
      }),
    )
  })
})
