/** Where a key of the keyboard leads among `count` options; -1 is the field itself. Null for keys that lead nowhere. */
export const move = (key: string, active: number, count: number): number | null => {
  if (count === 0) return null
  switch (key) {
    case 'ArrowDown':
      return active === count - 1 ? 0 : active + 1
    case 'ArrowUp':
      return active <= 0 ? count - 1 : active - 1
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
