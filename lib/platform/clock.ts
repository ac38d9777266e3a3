/** Where the time comes from: given as an argument to whatever depends on it. */
export type Clock = {
  now(): Date
  /** The calendar day in UTC, as `YYYY-MM-DD`: the same for every reader, wherever they are. */
  todayUtc(): string
}

export const systemClock: Clock = {
  now: () => new Date(),
  todayUtc: () => new Date().toISOString().slice(0, 10),
}
