/** Mean advance of a sans character in em, a little above that of Inter, so that an estimate errs towards room. */
const ADVANCE = 0.56
const BOLD_ADVANCE = 0.6

/** Estimated width of a label in px: configs are pure, so they cannot measure. */
export const textWidth = (text: string, size: number, bold = false): number => text.length * size * (bold ? BOLD_ADVANCE : ADVANCE)
