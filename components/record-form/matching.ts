import type { ReferenceChoice } from './outcome'

const folded = (text: string): string => text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase()

/** Most choices that are shown at once. */
const MOST = 40

/** How well a choice answers what was typed: 0 is best; null where it does not hold every word of it. */
const rank = ({ value, label, hint }: ReferenceChoice, typed: string, words: readonly string[]): number | null => {
  const [id, name] = [folded(value), folded(label)]
  if (id === typed || name === typed) return 0
  if (name.startsWith(typed)) return 1
  const text = `${id} ${name} ${folded(hint)}`
  return words.every((word) => text.includes(word)) ? 2 : null
}

/** The choices that hold every word typed, the best first: what is called just so, then what begins so. */
export const matching = (choices: readonly ReferenceChoice[], text: string): ReferenceChoice[] => {
  const typed = folded(text.trim())
  if (typed === '') return choices.slice(0, MOST)
  const words = typed.split(/\s+/)
  return choices
    .map((choice) => ({ choice, rank: rank(choice, typed, words) }))
    .filter((one): one is { choice: ReferenceChoice; rank: number } => one.rank !== null)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ choice }) => choice)
}

/** The one choice that a text names by id or by title, whoever else holds its words. */
export const named = (choices: readonly ReferenceChoice[], text: string): ReferenceChoice | undefined => {
  const typed = folded(text.trim())
  return choices.find(({ value }) => folded(value) === typed) ?? choices.find(({ label }) => folded(label) === typed)
}
