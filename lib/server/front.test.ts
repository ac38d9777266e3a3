import { request, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { createFront, type FrontOptions } from './front'
import { closeServer, listen } from './listen'

type Answer = { readonly status: number; readonly headers: IncomingMessage['headers']; readonly body: Buffer; readonly parts: number }

let server: Server | undefined

const serve = async (handler: RequestListener, options: Partial<FrontOptions> = {}) => {
  const front = createFront({ onError: () => {}, ...options, handler: async (req, res) => void (await handler(req, res)) })
  server = await listen(front, { port: 0, host: '127.0.0.1' })
}

const ask = (path: string, options: { method?: string; headers?: Record<string, string>; send?: string } = {}) =>
  new Promise<Answer>((resolve, reject) => {
    const { port } = server?.address() as AddressInfo
    const call = request({ port, host: '127.0.0.1', path, method: options.method ?? 'GET', headers: options.headers ?? {} }, (res) => {
      const chunks: Buffer[] = []
      res.on('data', (chunk: Buffer) => chunks.push(chunk))
      res.on('error', reject)
      res.on('end', () =>
        resolve({ status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(chunks), parts: chunks.length }),
      )
    })
    call.on('error', reject)
    call.end(options.send)
  })

const page: RequestListener = (_req, res) => {
  res.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'X-Powered-By': 'x' })
  res.write('<p>é</p><script>al')
  res.end('ert(1)</script>')
}

afterEach(async () => {
  if (server) await closeServer(server, 0)
  server = undefined
})

test('a page is sent with the hashes of its scripts, across the parts it was written in', async () => {
  await serve(page)
  const { status, headers, body } = await ask('/')
  expect(status).toBe(200)
  expect(headers['content-security-policy']).toContain("script-src 'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='")
  expect(headers['x-powered-by']).toBeUndefined()
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(body.toString()).toBe('<p>é</p><script>alert(1)</script>')
})

test('a page is compressed after it was hashed', async () => {
  await serve(page)
  const { headers, body } = await ask('/', { headers: { 'Accept-Encoding': 'gzip, br' } })
  expect(headers['content-encoding']).toBe('gzip')
  expect(headers['vary']).toBe('Accept-Encoding')
  expect(headers['content-length']).toBe(String(body.length))
  expect(gunzipSync(body).toString()).toContain('alert(1)')
})

test('what is not a page streams through as it comes', async () => {
  const waits: (() => void)[] = []
  await serve((_req, res) => {
    res.setHeader('Content-Type', 'text/x-component')
    res.write('first')
    waits.push(() => res.end('second'))
    setTimeout(() => waits[0]?.(), 50)
  })
  const { body, parts, headers } = await ask('/')
  expect(body.toString()).toBe('firstsecond')
  expect(parts).toBe(2)
  expect(headers['content-security-policy']).toContain("default-src 'none'")
})

test('a long answer is compressed whole, however slowly it is read', async () => {
  const part = `${JSON.stringify({ rate: '12.5' })}\n`.repeat(1_000)
  await serve((_req, res) => {
    res.setHeader('Content-Type', 'application/json')
    res.setHeader('ETag', '"1"')
    for (let n = 0; n < 200; n += 1) res.write(part)
    res.end()
  })
  const { body, headers } = await ask('/', { headers: { 'Accept-Encoding': 'gzip' } })
  expect(gunzipSync(body).toString()).toBe(part.repeat(200))
  expect(headers['etag']).toBe('W/"1"')
})

test('an answer without a body says nothing of a policy that belongs to the body', async () => {
  await serve((req, res) => {
    res.setHeader('Content-Type', 'text/html')
    if (req.method !== 'HEAD') res.statusCode = 304
    res.end()
  })
  expect((await ask('/')).headers['content-security-policy']).toBeUndefined()
  expect((await ask('/', { method: 'HEAD' })).headers['content-security-policy']).toBeUndefined()
})

test('a page that refuses its query is answered 400, one that is missing stays missing', async () => {
  await serve((req, res) => {
    res.writeHead(req.url === '/missing' ? 404 : 200, { 'Content-Type': 'text/html' })
    res.end('<html><head><meta name="answer-status" content="400"/></head></html>')
  })
  expect((await ask('/')).status).toBe(400)
  expect((await ask('/missing')).status).toBe(404)
})

test('absurd requests are refused before anybody looks at them', async () => {
  await serve(() => expect.unreachable())
  expect((await ask(`/?q=${'x'.repeat(5_000)}`)).status).toBe(414)
  expect((await ask('http://elsewhere/')).status).toBe(400)
  expect((await ask('/', { method: 'POST', headers: { 'Content-Length': '2000000' } })).status).toBe(413)
  expect((await ask('/', { method: 'POST', headers: { 'Transfer-Encoding': 'chunked' }, send: 'x' })).status).toBe(411)
})

test('an error on our side is told to the log, not to the reader', async () => {
  const errors: unknown[] = []
  await serve(() => Promise.reject(new Error('secret')), { onError: (error) => errors.push(error) })
  const { status, body } = await ask('/')
  expect(status).toBe(500)
  expect(body.toString()).not.toContain('secret')
  expect(errors).toHaveLength(1)
})

test('https is demanded of browsers only when readers use it', async () => {
  await serve(page, { publicUrl: 'https://parley.example' })
  expect((await ask('/')).headers['strict-transport-security']).toContain('max-age=')
  await closeServer(server as Server, 0)
  await serve(page, { publicUrl: 'http://parley.example' })
  expect((await ask('/')).headers['strict-transport-security']).toBeUndefined()
})

test('whatever a reader writes into X-Forwarded-For, the app sees the address of the connection, unless a proxy of ours stands in front', async () => {
  const tell: RequestListener = (req, res) => void res.end(String(req.headers['x-forwarded-for']))
  await serve(tell)
  expect((await ask('/', { headers: { 'X-Forwarded-For': '203.0.113.9' } })).body.toString()).toBe('127.0.0.1')
  if (server) await closeServer(server, 0)
  await serve(tell, { proxies: 1 })
  expect((await ask('/', { headers: { 'X-Forwarded-For': '203.0.113.9, 198.51.100.7' } })).body.toString()).toBe('198.51.100.7')
})

test('what is for one person alone is kept by nobody and told to no other site', async () => {
  await serve(page)
  const { headers } = await ask('/admin/people')
  expect(headers['cache-control']).toBe('private, no-store')
  expect(headers['referrer-policy']).toBe('same-origin')
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
})

test('a change that another site asks for never reaches the pages', async () => {
  let reached = 0
  await serve((_req, res) => void ((reached += 1), res.end('done')))
  const post = (origin?: string) => ask('/admin/me', { method: 'POST', headers: { host: 'parley.example', ...(origin ? { origin } : {}) } })
  expect((await post('https://elsewhere.example')).status).toBe(403)
  expect((await post()).status).toBe(403)
  expect(reached).toBe(0)
  expect((await post('https://parley.example')).status).toBe(200)
})
