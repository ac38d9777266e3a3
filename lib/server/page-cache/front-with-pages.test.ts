import { request, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { createFront } from '../front'
import { closeServer, listen } from '../listen'
import { createPageCache } from './page-cache'

let server: Server | undefined
let rendered = 0

const serve = async (handler: RequestListener) => {
  rendered = 0
  const pages = createPageCache({ read: async () => ({ edition: 1, today: '2026-11-24' }), maxBytes: 1_000_000 })
  const counted: RequestListener = (req, res) => {
    rendered += 1
    handler(req, res)
  }
  const front = createFront({ pages, onError: () => {}, handler: async (req, res) => void (await counted(req, res)) })
  server = await listen(front, { port: 0, host: '127.0.0.1' })
}

interface Answer {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

const ask = (path: string, headers: Record<string, string> = {}) =>
  new Promise<Answer>((resolve, reject) => {
    const { port } = server?.address() as AddressInfo
    const call = request({ port, host: '127.0.0.1', path, headers }, (res) => {
      const chunks: Buffer[] = []
      res.on('data', (chunk: Buffer) => chunks.push(chunk))
      res.on('end', () => resolve({ status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(chunks) }))
    })
    call.on('error', reject)
    call.end()
  })

const page: RequestListener = (_req, res) => {
  res.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
  res.end('<head></head><script>alert(1)</script>')
}

afterEach(async () => {
  if (server) await closeServer(server, 0)
  server = undefined
})

test('the second reader gets the page of the first, with its policy, plain or compressed', async () => {
  await serve(page)
  const first = await ask('/')
  const [plain, packed] = [await ask('/'), await ask('/', { 'Accept-Encoding': 'gzip' })]
  expect(rendered).toBe(1)
  expect(plain.body).toEqual(first.body)
  expect(gunzipSync(packed.body)).toEqual(first.body)
  expect(plain.headers['content-security-policy']).toBe(first.headers['content-security-policy'])
  expect(plain.headers['x-content-type-options']).toBe('nosniff')
})

test('a reader who has the page already is told that it still holds', async () => {
  await serve(page)
  await ask('/')
  const { headers } = await ask('/')
  const again = await ask('/', { 'If-None-Match': headers.etag ?? '' })
  expect([again.status, again.body.length, again.headers['content-security-policy']]).toEqual([304, 0, undefined])
})

test.each([
  ['a refused page', '<head><meta name="answer-status" content="400"/></head>', {}, 400],
  ['a page that sets a cookie', '<head></head>', { 'Set-Cookie': 'a=b' }, 200],
] as const)('%s is rendered for everyone anew', async (_what, body, headers, status) => {
  await serve((_req, res) => {
    res.writeHead(200, { 'Content-Type': 'text/html', ...headers })
    res.end(body)
  })
  expect((await ask('/')).status).toBe(status)
  await ask('/')
  expect(rendered).toBe(2)
})

test('what is not a page, and who has a cookie, goes past the kept pages', async () => {
  await serve(page)
  await ask('/')
  await ask('/', { cookie: 'session=1' })
  await ask('/api/v1/health')
  await ask('/', { rsc: '1' })
  expect(rendered).toBe(4)
})

test('a reader who leaves before the page is rendered keeps nobody else waiting', async () => {
  // The first render never ends by itself, as one whose reader has left may not.
  await serve((req, res) => (rendered === 1 ? undefined : page(req, res)))
  const { port } = server?.address() as AddressInfo
  const leaver = request({ port, host: '127.0.0.1', path: '/' }).on('error', () => {})
  leaver.end()
  await expect.poll(() => rendered).toBe(1)
  const waiting = ask('/')
  leaver.destroy()
  expect((await waiting).status).toBe(200)
})
