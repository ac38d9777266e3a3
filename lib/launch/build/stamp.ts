import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

/**
 * Makes something again only when what it is made from has changed. The stamp is taken away first
 * and written last, so that what was left half-made never counts.
 *
 * @returns 'up to date' or 'done', to be printed
 */
export const remake = async (stamp: string, source: string, make: () => Promise<void>): Promise<string> => {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === source) return 'up to date'
  rmSync(stamp, { force: true })
  await make()
  writeFileSync(stamp, source)
  return 'done'
}
