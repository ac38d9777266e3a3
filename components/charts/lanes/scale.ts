/** A position along a lane as a share of its width, `12.5%`: it needs no measuring and no script. */
export const share = (value: number, from: number, to: number): string =>
  `${Math.round((Math.min(Math.max((value - from) / (to - from), 0), 1) * 100 + Number.EPSILON) * 100) / 100}%`
