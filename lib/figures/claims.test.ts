import { expect, test } from 'vitest'
import { claimRows, topOf } from '@/components/charts/dumbbell/claim-rows'
import type { CommitmentFile, PositionField } from '@/lib/domain/commitment/commitment'
import { sameUnitFigures, statedNumber } from '@/lib/domain/commitment/stated-number'
import { OWES, position, RECEIVES } from '@/lib/domain/commitment/testing/files'
import { claimsChart, claimsOf } from './claims'
import type { Gap } from './tables/compare-commitments'

const gap = (field: PositionField, one: string | null, other: string | null): Gap => ({
  file: { commitment: { id: 'grain', title: 'Grain' } } as CommitmentFile,
  field,
  first: one === null ? null : position(OWES, field, 'stated', { value: one }),
  second: other === null ? null : position(RECEIVES, field, 'stated', { value: other }),
})

test('a value is a figure where it begins with a plain number, and a day or a bound is none', () => {
  expect(statedNumber('12 million t')).toEqual({ number: '12', unit: 'million t' })
  expect(statedNumber('1,619 lines')).toEqual({ number: '1619', unit: 'lines' })
  expect(statedNumber('47.5%')).toEqual({ number: '47.5', unit: '%' })
  for (const words of ['2026-11-09', '2026-12-31, 2027-12-31', 'at least 30 USD billion', 'none (removal)', '2026-04']) expect(statedNumber(words), words).toBeNull()
})

test('two units are never on one scale', () => {
  expect(sameUnitFigures('12 million t', '8 million t')).toEqual({ figures: ['12', '8'], unit: 'million t' })
  expect(sameUnitFigures('12 million t', '8 t')).toBeNull()
})

test('only what has two figures is drawn, and without any there is no chart', () => {
  const claims = claimsOf([gap('amount', '8 million t', '12 million t'), gap('amount', '8 million t', null), gap('deadline', '2026-01-01', '2026-02-01')])
  expect(claims).toEqual([{ commitmentId: 'grain', title: 'Grain: amount', unit: 'million t', figures: ['8', '12'] }])
  expect(claimsChart([], ['AA', 'BB'], {})).toBeNull()
})

test('each row ends at its own larger figure and has both written beside it', () => {
  const [tons, aircraft] = claimRows({
    claims: claimsOf([gap('amount', '8 million t', '12 million t'), gap('scope', '500 aircraft', '200 aircraft')]),
    parties: ['Aland', 'Bland'],
  })
  expect(tons).toMatchObject({ title: 'Grain: amount, million t', outcome: '8 and 12', spoken: 'Grain: amount, million t: Aland 8, Bland 12' })
  expect([tons, aircraft].map((row) => (row === undefined ? 0 : topOf(row)))).toEqual([12, 500])
})
