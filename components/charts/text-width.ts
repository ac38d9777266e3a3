/** Mean advance of a sans character in em, a little above that of Inter, so that an estimate errs towards room. */
const ADVANCE = 0.52
const BOLD_ADVANCE = 0.57

/** Estimated width of a label in px: configs are pure, so they cannot measure. */
export const textWidth = (text: string, size: number, bold = false): number => text.length * size * (bold ? BOLD_ADVANCE : ADVANCE)

/** Breaks a text into lines of at most `most` characters, between words. */
export const wrapWords = (text: string, most: number): string[] =>
  text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    return last !== undefined && last.length + 1 + word.length <= most
      ? [...lines.slice(0, -1), `${last} ${word}`]
      : [...lines, word]
  }, [])
