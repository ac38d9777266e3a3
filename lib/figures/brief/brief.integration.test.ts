import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { openTestApi } from '@/app/api/v1/testing/open-test-api'
import { systemClock } from '@/lib/platform/clock'
import { comparePage } from '@/lib/queries/compare/compare-page'
import { openReading } from '@/lib/queries/reading'
import { compareBrief } from './brief'
import type { Paper } from './paper'

openTestApi()

const briefOf = async (paper: Paper): Promise<Buffer> => {
  const page = await comparePage(await openReading(systemClock), '2025-10-30-busan', new Map())
  if (!page.ok) throw new Error(page.message)
  return compareBrief({ page: page.value, paper, origin: 'https://parley.test', made: new Date('2026-11-24T00:00:00Z') })
}

/** The objects of a document, streams unpacked where they can be. */
const objectsOf = (pdf: Buffer): string => {
  const text = pdf.toString('latin1')
  const streams = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, body = '']) => {
    try {
      return inflateSync(Buffer.from(body, 'latin1')).toString('latin1')
    } catch {
      return ''
    }
  })
  return `${text}\n${streams.join('\n')}`
}

test('a brief is short, tagged, and says in which language it is', async () => {
  const text = objectsOf(await briefOf('a4'))
  expect(text).toMatch(/\/Marked true/)
  expect(text).toMatch(/\/Lang \(en\)/)
  for (const tag of ['H1', 'H2', 'Table', 'TH', 'TD', 'Figure']) expect(text, tag).toMatch(new RegExp(`/S /${tag}\\b`))
  expect(text.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(6)
})

test.each([
  ['a4', '595.28 841.89'],
  ['letter', '612 792'],
] as const)('on %s it has the size of that paper', async (paper, box) => {
  expect(objectsOf(await briefOf(paper))).toContain(`/MediaBox [0 0 ${box}]`)
})

test('its sources lead to where they were read', async () => {
  const text = objectsOf(await briefOf('a4'))
  expect(text).toContain('https://www.federalregister.gov/documents/2025/11/07/2025-19825')
  expect(text).toContain('https://parley.test/compare/2025-10-30-busan?after=2025-11-29&before=2025-10-29&edition=1&knownOn=2026-11-24')
})
