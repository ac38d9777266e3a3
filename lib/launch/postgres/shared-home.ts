import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A folder that every user may enter, kept for one data folder: where root's PostgreSQL lives
 * when its user cannot enter the clone.
 */
export const sharedHome = (dataFolder: string): string => {
  const key = createHash('sha256').update(dataFolder).digest('hex').slice(0, 12)
  const home = join('/var/lib/parley', key)
  mkdirSync(home, { recursive: true })
  // Whatever root's umask was.
  for (const folder of ['/var/lib/parley', home]) chmodSync(folder, 0o755)
  return home
}
