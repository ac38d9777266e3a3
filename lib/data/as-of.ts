/** The versions that count as of an edition: added in or before it, not retracted in or before it. */
export const asOf = (edition: number) => ({
  addedIn: { lte: edition },
  OR: [{ retractedIn: null }, { retractedIn: { gt: edition } }],
})

/** The versions that count now, whatever the edition. */
export const live = { retractedIn: null } as const
