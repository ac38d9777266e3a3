/** Letters without accents and case, so that a reader finds what is there however it is written. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Whether a text holds every word; no words are held by all. */
export const holdsWords = (text: string, words: string): boolean => {
  const held = plain(text)
  return plain(words).split(/\s+/).every((word) => held.includes(word))
}
