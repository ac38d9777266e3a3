const count = (days: number): string => `${days} ${days === 1 ? 'day' : 'days'}`

/** `1 day`, `11 days`; a length has no sign. */
export const formatDays = (days: number): string => count(Math.abs(days))

/** A lag from one day to the next: `11 days later`, `the same day`, `3 days earlier`. */
export const formatLag = (days: number): string =>
  days === 0 ? 'the same day' : `${count(Math.abs(days))} ${days > 0 ? 'later' : 'earlier'}`
