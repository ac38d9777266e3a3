/** A piece of a text, and whether it answers to what was asked. */
export interface Piece {
  readonly text: string
  readonly marked: boolean
}

const LETTER = '[\\p{L}\\p{N}]'
/** Scripts that put no blanks between words, so that a word may stand within a run of letters. */
export const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u

const pattern = (words: string): string => {
  const literal = words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  return UNSPACED.test(words) ? literal : `(?<!${LETTER})${literal}(?!${LETTER})`
}

/** A text cut where it holds one of `matched` as whole words, longer ones first. The pieces together are the text. */
export const markedPieces = (text: string, matched: readonly string[]): Piece[] => {
  const wanted = matched.filter((words) => words !== '').sort((a, b) => b.length - a.length)
  if (wanted.length === 0) return text === '' ? [] : [{ text, marked: false }]
  // Cutting with a group keeps what was cut at: every second part is a match.
  return text
    .split(new RegExp(`(${wanted.map(pattern).join('|')})`, 'u'))
    .map((part, index) => ({ text: part, marked: index % 2 === 1 }))
    .filter(({ text: part }) => part !== '')
}
