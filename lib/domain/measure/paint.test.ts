import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryDay, arbitraryProvisions } from '../testing/arbitraries'
import { provisionsOf } from '../testing/provisions'
import { addDays, plainDate } from '../plain-date'
import { printedPct } from '../rate'
import { paint } from './paint'
import { periodOn, type RatePeriod } from './rate-period'

const LATER = plainDate('2030-01-01')
const brief = ({ from, to, state, legalState, rate }: RatePeriod) =>
  [from, to, state, printedPct(rate), ...(legalState === 'void' ? ['void'] : [])].join(' ')

describe('painting', () => {
  test('a lapsed suspension lets the underlying rate apply again', () => {
    const provisions = provisionsOf('m', [
      { act: 'set', publishedOn: '2025-05-12', from: '2025-05-14', pct: '24' },
      { act: 'suspend', publishedOn: '2025-05-12', from: '2025-05-14', to: '2025-08-12' },
    ])
    expect(paint(provisions, LATER).map(brief)).toEqual([
      '2025-05-14 2025-08-12 suspended 24',
      '2025-08-12  in-force 24',
    ])
  })

  test('a later document wins, also over a step that was fixed for a day to come', () => {
    const provisions = provisionsOf('m', [
      { act: 'set', publishedOn: '2018-09-17', from: '2018-09-24', to: '2019-01-01', pct: '10' },
      { act: 'set', publishedOn: '2018-09-17', from: '2019-01-01', pct: '25' },
      { act: 'set', publishedOn: '2018-12-14', from: '2019-01-01', pct: '10' },
    ])
    expect(paint(provisions, plainDate('2018-10-01')).map(brief)).toEqual([
      '2018-09-24 2019-01-01 in-force 10',
      '2019-01-01  in-force 25',
    ])
    expect(paint(provisions, LATER).map(brief)).toEqual(['2018-09-24  in-force 10'])
  })

  test('void changes the legal state only; the duty is charged until law ends it', () => {
    const provisions = provisionsOf('m', [
      { act: 'set', publishedOn: '2025-11-04', from: '2025-11-10', pct: '10' },
      { act: 'void', publishedOn: '2026-02-20', from: '2026-02-20' },
      { act: 'terminate', publishedOn: '2026-02-20', from: '2026-02-24' },
    ])
    expect(paint(provisions, LATER).map(brief).slice(0, 2)).toEqual([
      '2025-11-10 2026-02-20 in-force 10',
      '2026-02-20 2026-02-24 in-force 10 void',
    ])
    expect(periodOn(paint(provisions, LATER), plainDate('2026-02-24'))?.state).toBe('none')
  })

  test('an announcement paints nothing', () => {
    const provisions = provisionsOf('m', [
      { act: 'set', publishedOn: '2025-10-10', from: '2025-11-01', pct: '100', standing: 'announced' },
    ])
    expect(paint(provisions, LATER)).toEqual([])
  })

  test('suspensions that follow one another stay apart, each with its own end', () => {
    const provisions = provisionsOf('m', [
      { act: 'set', publishedOn: '2025-05-12', from: '2025-05-14', pct: '24' },
      { act: 'suspend', publishedOn: '2025-05-12', from: '2025-05-14', to: '2025-08-12' },
      { act: 'suspend', publishedOn: '2025-08-11', from: '2025-08-12', to: '2025-11-10' },
    ])
    expect(paint(provisions, LATER).map(brief)).toEqual([
      '2025-05-14 2025-08-12 suspended 24',
      '2025-08-12 2025-11-10 suspended 24',
      '2025-11-10  in-force 24',
    ])
  })

  test('a rate that runs out leaves none behind and names the provision that ended', () => {
    const provisions = provisionsOf('m', [
      { act: 'set', publishedOn: '2026-02-20', from: '2026-02-24', to: '2026-07-24', pct: '10' },
    ])
    const after = periodOn(paint(provisions, LATER), plainDate('2026-07-24'))
    expect(after).toMatchObject({ state: 'none', rate: null, provisionId: 'm-1' })
  })

  test('reinstating ends a suspension from its day on', () => {
    const provisions = provisionsOf('m', [
      { act: 'set', publishedOn: '2018-06-16', from: '2018-07-06', pct: '25' },
      { act: 'suspend', publishedOn: '2018-12-14', from: '2019-01-01' },
      { act: 'reinstate', publishedOn: '2019-08-23', from: '2019-12-15' },
    ])
    expect(paint(provisions, LATER).map(brief).at(-1)).toBe('2019-12-15  in-force 25')
  })
})

describe('painting always', () => {
  test('yields periods in order, without overlap, gap or reversal', () => {
    fc.assert(
      fc.property(arbitraryProvisions, arbitraryDay, (provisions, knownOn) => {
        const periods = paint(provisions, knownOn)
        periods.forEach(({ from, to }, index) => {
          const next = periods[index + 1]
          if (to !== null) expect(from < to).toBe(true)
          expect(to).toBe(next?.from ?? null)
        })
      }),
    )
  })

  test('takes its input in any order', () => {
    fc.assert(
      fc.property(
        arbitraryProvisions.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(paint(shuffled, LATER)).toEqual(paint(list, LATER))
        },
      ),
    )
  })

  test('lets the latest document decide every day of its interval', () => {
    fc.assert(
      fc.property(arbitraryProvisions, arbitraryDay, fc.integer({ min: 1, max: 50 }), (earlier, from, length) => {
        const [last] = provisionsOf('last', [
          { act: 'set', publishedOn: '2026-01-01', from, to: addDays(from, length), pct: '99' },
        ])
        const periods = paint([...earlier, last!], LATER)
        for (let day = from; day < addDays(from, length); day = addDays(day, 1))
          expect(printedPct(periodOn(periods, day)?.rate ?? null)).toBe('99')
      }),
    )
  })

  test('never changes what was known earlier by learning more', () => {
    fc.assert(
      fc.property(arbitraryProvisions, arbitraryProvisions, arbitraryDay, (first, second, knownOn) => {
        const later = second.map((provision) => ({
          ...provision,
          id: `later-${provision.id}`,
          publishedOn: addDays(knownOn, 1 + provision.sequence),
        }))
        expect(paint([...first, ...later], knownOn)).toEqual(paint(first, knownOn))
      }),
    )
  })

  test('is the identity outside a suspension that lapses', () => {
    fc.assert(
      fc.property(arbitraryProvisions, arbitraryDay, fc.integer({ min: 1, max: 50 }), arbitraryDay, (earlier, from, length, day) => {
        const to = addDays(from, length)
        const [suspension] = provisionsOf('held', [{ act: 'suspend', publishedOn: '2026-01-01', from, to }])
        const [plain, held] = [paint(earlier, LATER), paint([...earlier, suspension!], LATER)]
        if (day >= from && day < to) return
        const [a, b] = [periodOn(plain, day), periodOn(held, day)]
        expect([b?.state, b?.rate, b?.legalState]).toEqual([a?.state, a?.rate, a?.legalState])
      }),
    )
  })
})
