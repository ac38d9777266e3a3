import { createHash } from 'node:crypto'

/** A source expression of a content policy, such as `'sha256-…'`. */
export type HashSource = `'sha256-${string}'`

export type InlineHashes = {
  readonly scripts: readonly HashSource[]
  readonly styles: readonly HashSource[]
  readonly styleAttributes: readonly HashSource[]
}

const hashSource = (text: string): HashSource =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const entities: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#x27;': "'",
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
}

/** React writes no other entities into attributes. */
const decode = (text: string) => text.replace(/&(?:quot|#x27|#39|lt|gt|amp);/g, (entity) => entities[entity] ?? entity)

const tag = /<(script|style)\b([^>]*)>([^]*?)<\/\1>|<[a-z][^\s/>]*((?:\s+[^\s=>]+(?:="[^"]*"|='[^']*'|=[^\s>"']+)?)*)\s*\/?>/gi
const styleAttribute = /\sstyle="([^"]*)"/i

/** A block of data stands in a script element and is never run, so that no policy need allow it. */
const dataBlock = /\stype="application\/ld\+json"/i

/** Newlines are hashed as a browser reads them. */
const asRead = (text: string) => text.replace(/\r\n?/g, '\n')

/**
 * The hashes of every script that is run, and of every style sheet and style attribute that stands in the page itself,
 * each once, in order of appearance.
 */
export const inlineHashes = (html: string): InlineHashes => {
  const scripts = new Set<HashSource>()
  const styles = new Set<HashSource>()
  const styleAttributes = new Set<HashSource>()
  for (const [, name, attributes = '', text = '', others = ''] of html.matchAll(tag)) {
    const style = styleAttribute.exec(name === undefined ? others : attributes)?.[1]
    if (style !== undefined) styleAttributes.add(hashSource(decode(style)))
    if (name?.toLowerCase() === 'style') styles.add(hashSource(asRead(text)))
    const isInline = name?.toLowerCase() === 'script' && !/\ssrc\s*=/i.test(attributes)
    if (isInline && !dataBlock.test(attributes)) scripts.add(hashSource(asRead(text)))
  }
  return { scripts: [...scripts], styles: [...styles], styleAttributes: [...styleAttributes] }
}
