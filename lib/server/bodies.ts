import type { ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { createGzip, gzip } from 'node:zlib'
import type { Body, Wire } from './capture-response'

// Level 6 costs three times as much for a twentieth less.
const level = 4

/** Sends the body as it comes. */
export const plainBody = (wire: Wire): Body => ({ write: wire.write, end: () => wire.end(), flush: () => {} })

/** Sends the body compressed as it comes; the headers must already say so. */
export const gzipBody = (res: ServerResponse, wire: Wire): Body => {
  const stream = createGzip({ level })
  stream.on('data', (chunk: Buffer) => {
    if (!wire.write(chunk)) stream.pause()
  })
  stream.on('end', () => wire.end())
  stream.on('drain', () => res.emit('drain'))
  res.on('drain', () => stream.resume())
  res.once('close', () => stream.destroy())
  return { write: (chunk) => stream.write(chunk), end: () => stream.end(), flush: () => stream.flush() }
}

/** Compresses a whole body. */
export type Pack = (body: Buffer) => Promise<Buffer>

const pack = promisify(gzip)

/** For what is made anew each time. */
export const packQuickly: Pack = (body) => pack(body, { level })

/** Keeps the body until it is whole, and sends what `finish` makes of it, compressed if there is a way to. */
export const wholeBody = (finish: (body: Buffer) => Buffer, packed: Pack | null, res: ServerResponse, wire: Wire): Body => {
  const chunks: Buffer[] = []
  const send = (body: Buffer): void => {
    if (res.destroyed) return
    res.setHeader('Content-Length', body.length)
    wire.end(body)
  }
  return {
    write: (chunk) => chunks.push(chunk) > 0,
    end: () => {
      const body = finish(Buffer.concat(chunks))
      if (packed === null) return send(body)
      packed(body).then(send, (error: Error) => res.destroy(error))
    },
    flush: () => {},
  }
}
