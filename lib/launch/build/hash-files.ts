import { createHash, type Hash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const isTest = (name: string) => /\.test\.tsx?$/.test(name)

const add = (hash: Hash, root: string, path: string): void => {
  const at = join(root, path)
  if (!existsSync(at)) return
  if (statSync(at).isDirectory()) {
    for (const name of readdirSync(at).sort()) if (!isTest(name)) add(hash, root, `${path}/${name}`)
    return
  }
  hash.update(`${path}\0${statSync(at).size}\0`).update(readFileSync(at))
}

/**
 * One SHA-256, in hex, over the names and contents of files and of all files below folders;
 * a path that does not exist counts as such, and tests do not count.
 */
export const hashFiles = (root: string, paths: readonly string[]): string => {
  const hash = createHash('sha256')
  for (const path of paths) add(hash, root, path)
  return hash.digest('hex')
}
