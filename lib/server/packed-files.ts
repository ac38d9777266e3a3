import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import type { Pack } from './bodies'

const pack = promisify(gzip)

/** More than all scripts and style sheets of a build take together. */
const MAX_BYTES = 8_388_608

/** Whether the file of that address never changes: its name holds the hash of what is in it. */
export const isImmutable = (url: string): boolean => url.startsWith('/_next/static/')

/** Compresses files that never change as well as gzip can, each once: every reader loads them, and loads less. */
export const createPackedFiles = (): ((url: string) => Pack) => {
  const kept = new LRUCache<string, Buffer>({ maxSize: MAX_BYTES, sizeCalculation: ({ length }) => length + 1 })
  return (url) => async (body) => {
    const known = kept.get(url)
    if (known !== undefined) return known
    const packed = await pack(body, { level: 9 })
    kept.set(url, packed)
    return packed
  }
}
