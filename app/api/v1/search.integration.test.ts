import fc from 'fast-check'
import { expect, test } from 'vitest'
import { database } from '@/lib/data/client'
import { document as inventedDocument } from '@/lib/commands/testing/invented-changes'
import { publishChanges } from '@/lib/commands/testing/publish-changes'
import { Change } from '@/lib/domain/record/change'
import { Problem } from '@/lib/queries/contract/problem'
import { SearchAnswer } from '@/lib/queries/search/contract'
import { askApi, callApi } from './testing/call-api'
import { openTestApi } from './testing/open-test-api'

openTestApi()

const searchFor = (q: string, clocks: Record<string, string> = {}): Promise<SearchAnswer> =>
  askApi(SearchAnswer, `/search?${new URLSearchParams({ q, ...clocks })}`)
const idsFor = async (q: string, clocks?: Record<string, string>): Promise<string[]> =>
  (await searchFor(q, clocks)).results.map(({ id }) => id)

test('a word finds what holds it, the measure that is called so first among the measures', async () => {
  const { similar, total, results } = await searchFor('fentanyl')
  expect([similar, total]).toEqual([false, results.length])
  expect(results.find(({ kind }) => kind === 'measure')).toMatchObject({
    id: 'us-ieepa-fentanyl',
    title: 'Fentanyl emergency duty on China and Hong Kong',
    matched: ['Fentanyl'],
    href: '/measures/us-ieepa-fentanyl',
  })
  expect(results.map(({ id }) => id)).toEqual(expect.arrayContaining(['eo-14228', 'cn-2025-feb-coal-lng', '2025-02-04-fentanyl-10']))
})

test('a word finds its other forms, and its beginning finds it', async () => {
  expect(await idsFor('syringe')).toContain('us-s301-fyr-syringes')
  expect(await idsFor('photovol')).toContain('us-s301-fyr-solar-cells')
})

test('what is misspelt finds what is like it, and the answer says so', async () => {
  const { similar, results } = await searchFor('fentanil')
  expect(similar).toBe(true)
  expect(results[0]).toMatchObject({ kind: 'measure', id: 'us-ieepa-fentanyl', matched: ['Fentanyl'] })
})

test('a title in another script is found by a part of it, and is then shown', async () => {
  const { results } = await searchFor('汽车及零部件暂停')
  expect(results.map(({ id, matched }) => ({ id, matched }))).toEqual([{ id: 'cn-taxcomm-2018-no10', matched: ['汽车及零部件暂停'] }])
  expect(results[0]?.title).toContain('国务院关税税则委员会关于对原产于美国的汽车及零部件暂停加征关税的公告')
  expect((await searchFor('211 lines of three lists')).results[0]?.title).not.toContain('汽车')
})

test('names joined by a dash are words each, whatever sign or blank stands in the question', async () => {
  // The title is “Trump–Xi meeting in Busan”, with an en dash.
  for (const q of ['Trump-Xi Busan', 'Trump–Xi Busan', 'xi busan trump', 'xi “meeting in busan”']) {
    const { similar, results } = await searchFor(q)
    expect([q, similar, results.map(({ id }) => id)]).toEqual([q, false, expect.arrayContaining(['2025-10-30-busan'])])
  }
})

test('parts of a title in a script without blanks are found apart, and each is marked', async () => {
  const { results } = await searchFor('关税 汽车')
  expect(results.map(({ id }) => id)).toContain('cn-taxcomm-2018-no10')
  expect(results.find(({ id }) => id === 'cn-taxcomm-2018-no10')?.matched).toEqual(['关税', '汽车'])
})

test('only the last word is the beginning of others', async () => {
  // “… to 10 November 2026 from …” is no answer to FR.
  expect((await searchFor('90 FR 9121')).results[0]?.matched).not.toContain('from')
})

test('an id and a citation find their record first', async () => {
  expect((await idsFor('us-ieepa-fentanyl'))[0]).toBe('us-ieepa-fentanyl')
  expect((await idsFor('2025-10-30-busan'))[0]).toBe('2025-10-30-busan')
  expect((await idsFor('90 FR 9121'))[0]).toBe('eo-14195')
})

test.each(['1201', 'HS 1201', '12.01', '1201.10'])('the code %s finds the measures whose scope it meets', async (code) => {
  const { results } = await searchFor(code)
  // HS 1201 whole, and HS 120110 below it; 120190 does not meet 120110.
  const ids = results.map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining(['cn-2025-mar-ag-10', 'cn-301-list-4-high']))
  expect(ids.includes('cn-mfn-soybeans')).toBe(code !== '1201.10')
  expect(results.find(({ id }) => id === 'cn-301-list-4-high')).toMatchObject({ matched: ['HS 120110'], detail: expect.stringContaining('HS 120110') })
})

test('a heading of the tariff schedule finds its measure', async () => {
  expect((await idsFor('9903.01.24'))[0]).toBe('us-ieepa-fentanyl')
})

test('who names an economy finds what is of it, also where its name is not written', async () => {
  // The title is “Ordinary duty on soybeans”, the scope “Soybeans other than seed”.
  expect(await idsFor('chinese duty on soybeans')).toContain('cn-mfn-soybeans')
})

test('quoted words stand together, a minus leaves out', async () => {
  expect(await idsFor('"solar wafers"')).toEqual(['us-s301-fyr-semiconductors'])
  expect(await idsFor('four-year review -solar')).not.toContain('us-s301-fyr-solar-cells')
  expect(await idsFor('four-year review -solar')).toContain('us-s301-fyr-tungsten')
  // An id holds “-steel”.
  expect(await idsFor('duty -steel')).not.toContain('us-s232-steel')
})

test('nothing is found before the day on which it was known', async () => {
  // EO 14357 was public on 4 November 2025.
  expect(await idsFor('EO 14357', { knownOn: '2025-11-03' })).not.toContain('eo-14357')
  expect((await idsFor('EO 14357', { knownOn: '2025-11-04' }))[0]).toBe('eo-14357')
  // The fentanyl duty was first told of in February 2025.
  expect(await idsFor('fentanyl', { knownOn: '2024-12-31' })).not.toContain('us-ieepa-fentanyl')
})

test('an event of a single economy leads to a document that tells of it', async () => {
  const { results } = await searchFor('2026-02-20-scotus')
  expect(results[0]).toMatchObject({ kind: 'event', on: '2026-02-20', href: '/sources/scotus-learning-resources' })
})

test('at most 50 are told, and the total says how many there are', async () => {
  const { total, results } = await searchFor('china')
  expect(results).toHaveLength(50)
  expect(total).toBeGreaterThan(50)
})

test('the same as CSV', async () => {
  const text = await (await callApi('/search.csv?q=9903.01.24')).text()
  expect(text.split('\r\n').slice(0, 2)).toEqual([
    'kind,id,title,detail,on,href,knownOn,edition',
    'measure,us-ieepa-fentanyl,Fentanyl emergency duty on China and Hong Kong,9903.01.24 · All goods of China and Hong Kong,,/measures/us-ieepa-fentanyl,2026-11-24,1',
  ])
})

test.each([
  ['/search', 'q is missing. Add q to the address.'],
  ['/search?q=', '"" is no value of q. Say what to look for: words, an id, a citation, or a code of goods.'],
  ['/search?q=%20', '" " is no value of q. Say what to look for: words, an id, a citation, or a code of goods.'],
  [`/search?q=${'a'.repeat(201)}`, `"${'a'.repeat(201)}" is no value of q. Use at most 200 characters.`],
  ['/search?q=a%00b', '"a\u0000b" is no value of q. Leave out characters that cannot be written, such as tabs and line ends.'],
])('%s is refused by name', async (address, detail) => {
  const response = await callApi(address)
  expect(response.status).toBe(400)
  expect(Problem.parse(await response.json())).toMatchObject({ field: 'q', detail })
})

const SIGNS = ['"', "'", '\\', '%', '_', ':*', '&', '|', '!', '<->', '(', ')', '-', 'or', '*', ';', '--', '$1', '\u{1f600}', '\ud800', ' ', 'é', '½', '\ufdfa', '–', '“', '税', 'か\u3099', '12', 'a']

test('any text is answered or refused, never a failure', async () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 250 }),
    fc.array(fc.constantFrom(...SIGNS), { maxLength: 20 }).map((parts) => parts.join('')),
  )
  await fc.assert(
    fc.asyncProperty(texts, async (q) => {
      const { status } = await callApi(`/search?${new URLSearchParams({ q })}`)
      expect([200, 400]).toContain(status)
      // A text without control characters, neither blank nor long, is answered.
      if (/\S/.test(q) && !/\p{Cc}/u.test(q) && q.length <= 200) expect(status).toBe(200)
    }),
    { numRuns: 150 },
  )
})

// These publish, so they come last: the editions after the first are theirs.
test('a record is found by the words of its version as of the edition asked', async () => {
  const made = inventedDocument('the-gazette', '2026-01-01')
  const titled = (act: 'create' | 'correct', title: string): Change =>
    Change.parse({ ...made, act, record: { ...('record' in made ? made.record : {}), title } })
  for (const change of [
    titled('create', 'Zebras ordered'),
    titled('correct', 'Giraffes ordered'),
    Change.parse({ noun: 'document', act: 'retract', key: 'the-gazette' }),
  ])
    expect(await publishChanges(database(), [change])).toMatchObject({ ok: true })
  const found = async (q: string) =>
    Promise.all(['1', '2', '3', '4'].map(async (edition) => (await idsFor(q, { edition })).includes('the-gazette')))
  expect(await found('zebras')).toEqual([false, true, false, false])
  expect(await found('giraffes')).toEqual([false, false, true, false])
  expect(await found('giraffs')).toEqual([false, false, true, false])
})

test('a commitment is found by what it is called and by what it is about, once it was known', async () => {
  const found = async (query: string): Promise<string[]> => {
    const { results } = (await (await callApi(`/search?${query}`)).json()) as { results: { kind: string; id: string }[] }
    return results.filter(({ kind }) => kind === 'commitment').map(({ id }) => id)
  }
  expect(await found('q=nexperia')).toEqual(['busan-nexperia'])
  expect(await found('q=poultry')).toEqual(['beijing-meat-access'])
  expect(await found('q=poultry&knownOn=2025-12-15')).toEqual([])
})
