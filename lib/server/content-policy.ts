import type { InlineHashes } from './inline-hashes'

const sources = (...parts: readonly string[]) => parts.join(' ')

/** Embedded figures are made for the frames of others; nothing else may be framed, lest a reader press what they do not see. */
export const isFramable = (url: string): boolean => url.startsWith('/embed/')

/**
 * The content policy of a page: it may load only from us, be framed by those that it is for, and run only the scripts and
 * styles whose hashes it was sent with.
 */
export const pagePolicy = ({ scripts, styles, styleAttributes }: InlineHashes, framedBy: 'nobody' | 'anybody'): string =>
  [
    "default-src 'self'",
    sources("script-src 'self'", ...scripts),
    sources("style-src 'self'", ...styles),
    styleAttributes.length === 0
      ? "style-src-attr 'none'"
      : sources("style-src-attr 'unsafe-hashes'", ...styleAttributes),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    framedBy === 'anybody' ? 'frame-ancestors *' : "frame-ancestors 'none'",
  ].join('; ')

/** The policy of everything that is not a page: should a browser show it as one, nothing in it acts. */
export const dataPolicy = "default-src 'none'; frame-ancestors 'none'"
