const MONTHS = [
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
]

const two = (text: string): string => text.padStart(2, '0')

/** The number of a month that is named, whole or by its first letters; 0 where none is called so. */
const monthOf = (name: string): number => MONTHS.findIndex((month) => month.startsWith(name.toLowerCase())) + 1

/**
 * A day as people write it, as ISO text: `2025-11-10`, `10 Nov 2025`, `November 10, 2025`. What could be read in two ways, such
 * as 10/11/2025, is left as it was typed, and its rule refuses it by name.
 */
export const readDay = (typed: string): string => {
  const text = typed.trim()
  const [, day, name, year] = /^(\d{1,2})\.?\s+([a-z]{3,9})\.?,?\s+(\d{4})$/i.exec(text) ?? []
  const [, nameFirst, dayAfter, yearAfter] = /^([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})$/i.exec(text) ?? []
  const named = name ?? nameFirst
  const month = named === undefined ? 0 : monthOf(named)
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso !== null) return `${iso[1]}-${two(iso[2] ?? '')}-${two(iso[3] ?? '')}`
  return month === 0 ? text : `${year ?? yearAfter}-${two(String(month))}-${two(day ?? dayAfter ?? '')}`
}
