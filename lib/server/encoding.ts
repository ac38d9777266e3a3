import type { OutgoingHttpHeaders } from 'node:http'

const compressible = /^(?:text\/|application\/(?:json|javascript|xml|[\w.-]+\+(?:json|xml))|image\/svg\+xml)/i

const quality = (part: string): number => Number(/;\s*q=([\d.]+)/i.exec(part)?.[1] ?? 1)

/** Whether the reader takes gzip, by its Accept-Encoding. */
export const acceptsGzip = (acceptEncoding: string | undefined): boolean => {
  const parts = (acceptEncoding ?? '').split(',').map((part) => part.trim().toLowerCase())
  const named = (name: string) => parts.find((part) => part.split(';')[0]?.trim() === name)
  const chosen = named('gzip') ?? named('*')
  return chosen !== undefined && quality(chosen) > 0
}

/** Whether an answer of this kind gets smaller, and may be changed on its way. */
export const isCompressible = (headers: OutgoingHttpHeaders): boolean =>
  compressible.test(String(headers['content-type'] ?? '')) &&
  headers['content-encoding'] === undefined &&
  headers['content-range'] === undefined &&
  !/no-transform/i.test(String(headers['cache-control'] ?? ''))
