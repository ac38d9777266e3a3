/** What one import takes at most. More goes in parts, each a file of its own. */
export const LIMITS = {
  rows: 10_000,
  columns: 200,
  bytes: 10_000_000,
  /** What an XLSX file may unpack to: a small file can hide gigabytes. */
  unpackedBytes: 100_000_000,
  /** How long a file waits for its next step. */
  hours: 24,
} as const
