/** Signs that the typeface has not, in words: a picture or a document may be read where no other typeface has them. */
const IN_WORDS: readonly (readonly [RegExp, string])[] = [
  [/ ?\u2192 ?/g, ' to '],
  [/\u25cb/g, '(ring)'],
  [/\u25cf/g, '(disc)'],
  // Original words beside their translation; the page of the document has them.
  [/[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef](?:[\d\s\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]*[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef])?/g, ''],
  [/\s*\([\s,;]*\)/g, ''],
  [/,\s*(?=,|$)/g, ''],
]

/** A text of a page for a picture or a document. */
export const plainSigns = (text: string): string => IN_WORDS.reduce((said, [sign, words]) => said.replace(sign, words), text)
