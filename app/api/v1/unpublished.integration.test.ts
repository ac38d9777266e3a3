import { readdirSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ReactNode } from 'react'
import { authority, coverage, document, economy, event, measure, rateSet } from '@/lib/commands/testing/invented-changes'
import { assessment, cite, commitment, links, position, terms } from '@/lib/commands/testing/invented-commitment'
import { discardChangeset } from '@/lib/commands/changesets/discard-changeset'
import { publishChangeset } from '@/lib/commands/changesets/publish-changeset'
import { returnChangeset } from '@/lib/commands/changesets/return-changeset'
import { submitChangeset } from '@/lib/commands/changesets/submit-changeset'
import { ANA, demand, draftBy, ROSE, submittedBy } from '@/lib/commands/testing/editing'
import { database } from '@/lib/data/client'
import { findEdition } from '@/lib/data/editions'
import { listChanges } from '@/lib/data/changesets'
import { Change, keyOf, NOUNS, type Noun } from '@/lib/domain/record/change'
import { GET as getFile } from '../../files/[...path]/route'
import { ENDPOINTS } from './openapi.json/endpoints'
import { asking } from './testing/asking'
import { callApi } from './testing/call-api'
import { openTestApi } from './testing/open-test-api'
import { pageText } from './testing/page-text'

openTestApi()

/** A word that no published fact holds. */
const MARK = 'zzquagga'
const LAW = [cite(`${MARK}-order`, 'law')]
const PAIR = { byParty: 'US', toParty: 'CN', eventId: `${MARK}-fair` }
const create = (noun: Noun, record: object): Change => Change.parse({ noun, act: 'create', record })

/** One record of every noun, each with the word in it. */
const CREATED: readonly Change[] = [
  economy('ZQ', MARK),
  authority(`${MARK}-act`),
  document(`${MARK}-order`, '2026-01-01'),
  event(`${MARK}-fair`, '2026-01-01', ['US', 'CN'], [`${MARK}-order`]),
  measure(`${MARK}-tide`, { imposedBy: 'US', targets: ['CN'], authority: `${MARK}-act`, kind: 'all-goods' }),
  rateSet(`${MARK}-10`, `${MARK}-tide`, `${MARK}-order`, { pct: '10', from: '2026-01-10' }),
  coverage(`${MARK}-tide`, '2026-11-01'),
  create('series', {
    id: `${MARK}-average`, title: MARK, imposedBy: 'US', target: 'CN', quantity: 'average-rate', unit: MARK, method: MARK, publisher: MARK,
  }),
  create('point', { seriesId: `${MARK}-average`, on: '2026-01-01', value: '10', documentId: `${MARK}-order`, note: MARK }),
  commitment(`${MARK}-grain`, PAIR),
  position(`${MARK}-grain--p1`, `${MARK}-grain`, 'US', '2026-01-01', 'stated', LAW),
  terms(`${MARK}-grain`, { statedBy: 'US', from: '2026-01-01', deadline: '2026-01-31', to: '2026-02-01', evidence: LAW }),
  create('observation', {
    id: `${MARK}-grain--o1`, commitmentId: `${MARK}-grain`, metric: MARK, basis: 'shipped', periodFrom: '2026-01-01', periodTo: '2026-02-01',
    value: '1', unit: MARK, cumulative: false, bound: 'exact', upper: null, knownFrom: '2026-02-02', note: MARK, evidence: LAW,
  }),
  assessment(`${MARK}-grain--a1`, `${MARK}-grain`, '2026-02-02', 'fulfilled', LAW),
  links(`${MARK}-grain`, { measures: [`${MARK}-tide`] }),
]

/** Every text of a record that may be free words, replaced by the word. */
const TEXTS = ['title', 'name', 'note', 'summary', 'words', 'reason', 'method', 'metric', 'stacking', 'completion', 'inSentence', 'publisher']
const marked = (record: object): object =>
  Object.fromEntries(Object.entries(record).map(([field, value]) => [field, TEXTS.includes(field) && field !== 'id' ? `${MARK} ${field}` : value]))

/** Corrections of what is published, of every noun that has words. */
const corrections = async (): Promise<Change[]> => {
  const first = await findEdition(database(), 1)
  const live = await listChanges(database(), first?.changesetId ?? '')
  return NOUNS.flatMap((noun) => live.filter((change) => change.noun === noun).slice(0, 2)).flatMap((change) =>
    change.act === 'retract' ? [] : [Change.parse({ noun: change.noun, act: 'correct', record: marked(change.record) })],
  )
}

const as = (actor: typeof ANA) => ({ db: database(), actor, now: new Date() })

/** Ids in paths, by the name of the segment, of the starting data. */
const PARAMS: Readonly<Record<string, Readonly<Record<string, string | string[]>>>> = {
  'measures/[id]': { id: 'us-ieepa-fentanyl' },
  'sources/[id]': { id: 'eo-14195' },
  'series/[id]': { id: 'piie-us-on-cn' },
  'compare/[event]': { event: '2025-10-30-busan' },
  'editions/[number]': { number: '1' },
  'figures/[...path]': { path: ['compare', '2025-10-30-busan', 'stack-US'] },
}
/** Pages of people show editors what is theirs to see; a page that only leads on shows nothing. */
const NOT_PUBLIC = /^(admin|sign-|invitation|reset|compare\/page)/

type Page = (props: object) => Promise<ReactNode>
const PAGES = readdirSync('app/(site)', { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('page.tsx') && !NOT_PUBLIC.test(file),
)

const textOfPage = async (file: string, searchParams: object = {}): Promise<string> => {
  const { default: page } = (await import(`../../(site)/${file}`)) as { default: Page }
  const params = PARAMS[file.replace('/page.tsx', '')] ?? {}
  return pageText(await page({ params: Promise.resolve(params), searchParams: Promise.resolve(searchParams) }))
}

const textOfApi = async (path: string): Promise<string> => (await callApi(path)).text()
const ADDRESSES = Object.entries(ENDPOINTS).flatMap(([path, { read }]) => {
  const [base = '', query = ''] = asking(path).split('?')
  const at = (suffix: string) => `${base}${suffix}${query === '' ? '' : `?${query}`}`
  return read.table === undefined ? [at('')] : [at(''), at('.csv')]
})

/** The files of a figure whose content is text. */
const textOfFile = async (format: string): Promise<string> => {
  const path = ['compare', '2025-10-30-busan', `stack-US.${format}`]
  const params = Promise.resolve({ path })
  return (await getFile(new Request(`http://parley.test/files/${path.join('/')}`), { params })).text()
}
const FILES = ['csv', 'full.csv', 'json', 'svg']

let submitted: string
beforeAll(async () => {
  const changed = await corrections()
  await draftBy(database(), ANA, [...CREATED, ...changed], MARK)
  for (const end of [discardChangeset, (context: ReturnType<typeof as>, { id }: { id: string }) => returnChangeset({ ...context, actor: ROSE }, { id, comment: MARK })])
    demand(await end(as(ANA), { id: await submittedBy(database(), ANA, CREATED) }))
  submitted = await submittedBy(database(), ANA, CREATED)
  const half = await draftBy(database(), ANA, [{ noun: 'event', act: 'create', record: { title: MARK } }], MARK)
  expect(await submitChangeset(as(ANA), { id: half })).toMatchObject({ ok: false })
}, 120_000)

describe('what is not published', () => {
  test('is of every noun here', () => {
    expect(new Set(CREATED.map(({ noun }) => noun))).toEqual(new Set(NOUNS))
  })

  test.each(ADDRESSES)('stands in no answer of %s', async (address) => {
    expect(await textOfApi(address)).not.toContain(MARK)
  })

  test('is found by no id and by no search', async () => {
    for (const change of CREATED)
      for (const path of ['measures', 'commitments', 'documents', 'series', 'compare'])
        expect((await callApi(`/${path}/${encodeURIComponent(keyOf(change))}`)).status, `${path} ${keyOf(change)}`).toBe(404)
    expect(await (await callApi(`/search?q=${MARK}`)).json()).toMatchObject({ results: [] })
    expect((await callApi('/editions/2')).status).toBe(404)
  })

  test.each(FILES)('stands in no file of a figure: %s', async (format) => {
    const text = await textOfFile(format)
    expect(text.length).toBeGreaterThan(200)
    expect(text).not.toContain(MARK)
  })

  test.each(PAGES)('stands on no page: %s', async (file) => {
    const text = await textOfPage(file)
    expect(text.length).toBeGreaterThan(200)
    expect(text).not.toContain(MARK)
  })
})

test('once it is published it stands in those answers and on those pages, so that the walk would have found it', async () => {
  demand(await publishChangeset(as(ROSE), { id: submitted }))
  for (const address of ['/measures', '/measures.csv', '/commitments', '/documents', '/events', '/series', '/editions/2', '/rates?imposedBy=US&target=CN'])
    expect(await textOfApi(address), address).toContain(MARK)
  for (const file of ['measures/page.tsx', 'sources/page.tsx', 'series/page.tsx', 'changes/page.tsx', 'timeline/page.tsx', 'compare/[event]/page.tsx'])
    expect(await textOfPage(file), file).toContain(MARK)
  expect(await textOfFile('full.csv')).toContain(MARK)
})
