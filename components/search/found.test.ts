import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FOUND_KINDS } from '@/lib/domain/search'
import { byKind } from './found'

const result = (kind: (typeof FOUND_KINDS)[number], id: string) => ({ kind, id })

test('the kind of the best result comes first', () => {
  const results = [result('series', 'a'), result('measure', 'b'), result('series', 'c')]
  expect(byKind(results)).toEqual([
    { kind: 'series', results: [result('series', 'a'), result('series', 'c')] },
    { kind: 'measure', results: [result('measure', 'b')] },
  ])
})

test('every result is in one group, and those of a kind keep their order', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ kind: fc.constantFrom(...FOUND_KINDS), id: fc.string() })), (results) => {
      for (const kind of FOUND_KINDS)
        expect(byKind(results).filter((group) => group.kind === kind).flatMap((group) => group.results)).toEqual(
          results.filter((one) => one.kind === kind),
        )
    }),
  )
})
