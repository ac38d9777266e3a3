import { createHash } from 'node:crypto'
import type { OutgoingHttpHeaders } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import { pageKey, type Reading } from './page-key'

const pack = promisify(gzip)

/** A page as it is sent: whole, with the headers that belong to these bytes. */
export interface WholePage {
  readonly headers: OutgoingHttpHeaders
  readonly body: Buffer
}

export interface KeptPage extends WholePage {
  readonly packed: Buffer
  /** Weak, since it stands for the plain and the compressed bytes alike. */
  readonly etag: string
}

export interface PageCacheOptions {
  /** The newest edition and the day; a caller must get an answer that was read after it asked. */
  readonly read: () => Promise<Reading>
  /** Most that the kept pages may take together, in bytes. */
  readonly maxBytes: number
}

/** What a request finds: a kept page, or the right to render it and hand it in (null where it may not be kept). */
export type Found = { readonly kept: KeptPage } | { readonly handIn: (page: WholePage | null) => void }

export interface PageCache {
  readonly find: (url: string) => Promise<Found>
  /** Bytes and pages that are kept. */
  readonly size: () => { readonly bytes: number; readonly pages: number }
}

const OVERHEAD = 2_048

const keptPage = async ({ headers, body }: WholePage): Promise<KeptPage> => ({
  headers,
  body,
  packed: await pack(body, { level: 6 }),
  etag: `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`,
})

/**
 * Keeps whole pages by edition, day and address. A publication or a new day makes new keys, so that nothing has to be
 * thrown away for being old; the least used gives way when there is no more room. A page is rendered once however many ask
 * for it at the same time, and kept only when the edition and the day after rendering are still those before it.
 */
export const createPageCache = ({ read, maxBytes }: PageCacheOptions): PageCache => {
  const pages = new LRUCache<string, KeptPage>({
    maxSize: maxBytes,
    sizeCalculation: ({ body, packed }) => body.length + packed.length + OVERHEAD,
  })
  const rendering = new Map<string, Promise<KeptPage | null>>()

  const keep = async (url: string, key: string, page: WholePage): Promise<KeptPage | null> => {
    const kept = await keptPage(page)
    if (pageKey(url, await read()) !== key) return null
    pages.set(key, kept)
    return kept
  }

  const claim = (url: string, key: string): Found => {
    let handIn: (page: WholePage | null) => void = () => {}
    const rendered = new Promise<WholePage | null>((resolve) => (handIn = resolve))
      .then((page) => (page === null ? null : keep(url, key, page)))
      .catch(() => null)
    rendering.set(key, rendered)
    void rendered.then(() => rendering.delete(key))
    return { handIn }
  }

  return {
    find: async (url) => {
      const key = pageKey(url, await read())
      const kept = pages.get(key) ?? (await rendering.get(key))
      return kept ? { kept } : claim(url, key)
    },
    size: () => ({ bytes: pages.calculatedSize, pages: pages.size }),
  }
}
