import { share } from '../lanes/scale'

/** The scale takes this part of the width, from a small margin on; the rest is for the words beside the last mark. */
const MARGIN = 0.04
const PART = 0.54

/** Where a value stands along the row, `0` to `top`. */
export const place = (value: number, top: number): string => share(MARGIN + (value / top) * PART, 0, 1)
