/**
 * Loads the starting data into an empty database; one that holds data is left alone.
 *
 * @returns the outcome, to be printed
 */
export const load = async (databaseUrl: string): Promise<string> => {
  // Only now: the generated database client that it imports may just have been written.
  const { loadStartingData } = await import('../../prisma/seed/load')
  const { loaded, edition } = await loadStartingData({ databaseUrl, log: () => {} })
  return loaded ? `starting data loaded as edition ${edition}` : `up to date at edition ${edition}`
}
