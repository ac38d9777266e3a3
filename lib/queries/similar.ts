/** Edits (insert, delete, replace a letter) that make one text of the other. */
const edits = (a: string, b: string): number => {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (const [row, letter] of [...a].entries()) {
    const current = [row + 1]
    for (const [column, other] of [...b].entries()) {
      const replaced = (previous[column] ?? 0) + (letter === other ? 0 : 1)
      current.push(Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1))
    }
    previous = current
  }
  return previous[b.length] ?? 0
}

/** Long input is no slip of the pen, and comparing it costs time. */
const LONGEST = 120

/**
 * The texts that someone who wrote `text` may have meant, closest first, at most `count`: those that hold it or that it
 * holds, then those within a third of its letters.
 */
export const similarTo = (text: string, known: readonly string[], count = 3): string[] => {
  const wanted = text.toLowerCase()
  if (wanted === '' || wanted.length > LONGEST) return []
  const distance = (candidate: string): number => {
    const other = candidate.toLowerCase()
    if (other.includes(wanted)) return 0
    return other.length >= 4 && wanted.includes(other) ? 1 : edits(wanted, other)
  }
  const bound = Math.max(1, Math.floor(wanted.length / 3))
  return known
    .map((candidate) => ({ candidate, distance: distance(candidate) }))
    .filter((one) => one.distance <= bound)
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, count)
    .map(({ candidate }) => candidate)
}
