import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

type Loader = {
  loadStartingData(options: {
    databaseUrl: string
    log: (line: string) => void
  }): Promise<{ loaded: boolean; edition: number }>
}

/**
 * Loads the starting data into an empty database; one that holds data is left alone.
 *
 * @returns the outcome, to be printed
 */
export const load = async (root: string, databaseUrl: string): Promise<string> => {
  const path = join(root, 'prisma/seed/load.ts')
  if (!existsSync(path)) return 'nothing to load'
  const { loadStartingData } = (await import(pathToFileURL(path).href)) as Loader
  const { loaded, edition } = await loadStartingData({ databaseUrl, log: () => {} })
  return loaded ? `starting data loaded as edition ${edition}` : `up to date at edition ${edition}`
}
