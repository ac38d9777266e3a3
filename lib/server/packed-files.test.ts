import { gunzipSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { createPackedFiles, isImmutable } from './packed-files'

const body = Buffer.from('const answer = 42;\n'.repeat(2_000))

test('a file that never changes is compressed once, whoever asks', async () => {
  const pack = createPackedFiles()
  const first = await pack('/_next/static/chunks/a.js')(body)
  expect(await pack('/_next/static/chunks/a.js')(body)).toBe(first)
  expect(gunzipSync(first)).toEqual(body)
  expect(first.length).toBeLessThanOrEqual(gzipSync(body, { level: 4 }).length)
})

test('only files named by their content never change', () => {
  expect(isImmutable('/_next/static/chunks/a.js')).toBe(true)
  for (const url of ['/embed.js', '/_next/image?url=a', '/']) expect(isImmutable(url)).toBe(false)
})
