/** The encodings that a text file is read in. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'gb18030'] as const
export type Encoding = (typeof ENCODINGS)[number]
export const isEncoding = (text: string): text is Encoding => ENCODINGS.some((encoding) => encoding === text)

/** Text as it was decoded, and by what. */
export interface Decoded {
  readonly encoding: Encoding
  /** Whether a mark at its start said so; otherwise it was recognised by its signs. */
  readonly marked: boolean
}

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** How much of a file its encoding is recognised by. */
const SAMPLE = 65_536

const isText = (bytes: Uint8Array, encoding: Encoding): boolean => {
  try {
    // A sample may end within a sign, which `stream` lets pass.
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** Text of the west in UTF-16 has a zero in every other place. */
const zeros = (bytes: Uint8Array, from: 0 | 1): number => {
  let count = 0
  for (let at = from; at < bytes.length; at += 2) if (bytes[at] === 0) count++
  return count / Math.max(1, bytes.length / 2)
}

/** In Chinese text high bytes come in pairs; in Windows-1252 they stand alone between letters of ASCII. */
const isPaired = (bytes: Uint8Array): boolean => {
  let [pairs, alone] = [0, 0]
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue
    if ((bytes[at + 1] ?? 0) >= 0x80) at++, pairs++
    else alone++
  }
  return pairs > alone * 4
}

/** The encoding of a file: by its mark, or by what its signs can be. */
export const encodingOf = (bytes: Uint8Array): Decoded => {
  const mark = MARKS.find(([, signs]) => signs.every((sign, at) => bytes[at] === sign))
  if (mark !== undefined) return { encoding: mark[0], marked: true }
  const sample = bytes.subarray(0, SAMPLE)
  const recognised = (): Encoding => {
    if (zeros(sample, 1) > 0.4) return 'utf-16le'
    if (zeros(sample, 0) > 0.4) return 'utf-16be'
    if (isText(bytes, 'utf-8')) return 'utf-8'
    return isPaired(sample) && isText(sample, 'gb18030') ? 'gb18030' : 'windows-1252'
  }
  return { encoding: recognised(), marked: false }
}

/** The text of a file without its mark; what the encoding does not know becomes the sign of replacement. */
export const decode = (bytes: Uint8Array, encoding: Encoding): string => new TextDecoder(encoding).decode(bytes)
