import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linkHeader, pageOf, readPaging } from './paging'
import { urlParameters } from './parameters'

const read = (query: string) => readPaging(urlParameters(new URLSearchParams(query)))

describe('a list is told page by page', () => {
  test('without page and perPage all of it is told', () => {
    expect(read('state=suspended')).toMatchObject({ ok: true, value: { wanted: null } })
  })

  test.each([
    ['page=2', { number: 2, size: 50 }],
    ['perPage=10', { number: 1, size: 10 }],
    ['page=3&perPage=500', { number: 3, size: 500 }],
  ])('%s', (query, wanted) => {
    expect(read(query)).toMatchObject({ ok: true, value: { wanted } })
  })

  test.each(['page=0', 'page=two', 'page=-1', 'perPage=501', 'perPage=1.5', 'page=1&page=2'])('%s is refused by name', (query) => {
    const refusal = read(query)
    expect(refusal).toMatchObject({ ok: false, code: 'invalid', field: query.startsWith('page=') ? 'page' : 'perPage' })
  })

  test('the other parameters are left to the list', () => {
    const taken = read('page=2&q=steel')
    expect(taken.ok && [...taken.value.rest.keys()]).toEqual(['q'])
  })

  test('a page beyond the last is refused, with the last one', () => {
    expect(pageOf([1, 2, 3], { number: 3, size: 2 })).toMatchObject({ ok: false, code: 'not_found', message: expect.stringContaining('is 2') })
  })

  test('the pages of a list put together are the list, whatever their size', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (rows, size) => {
        const last = Math.max(1, Math.ceil(rows.length / size))
        const pages = Array.from({ length: last }, (_, index) => pageOf(rows, { number: index + 1, size }))
        expect(pages.flatMap((page) => (page.ok ? page.value.rows : [Number.NaN]))).toEqual(rows)
      }),
    )
  })

  test('Link names the neighbours and keeps what else was asked', () => {
    expect(linkHeader(new URL('http://x/api/v1/measures?q=steel&page=2&perPage=10'), { number: 2, size: 10, last: 3, total: 21 })).toBe(
      '</api/v1/measures?q=steel&page=1&perPage=10>; rel="first", </api/v1/measures?q=steel&page=1&perPage=10>; rel="prev", ' +
        '</api/v1/measures?q=steel&page=3&perPage=10>; rel="next", </api/v1/measures?q=steel&page=3&perPage=10>; rel="last"',
    )
  })
})
