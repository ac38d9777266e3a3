// @ts-check
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage */

/** @param {string} root */
const stampPath = (root) => join(root, 'node_modules/.parley-installed')

/** @param {string} root */
const wanted = (root) => {
  const lock = readFileSync(join(root, 'package-lock.json'))
  return createHash('sha256').update(lock).update(`${process.platform} ${process.arch}`).digest('hex')
}

/**
 * @param {string} path
 * @returns {Record<string, LockedPackage>}
 */
const packagesIn = (path) => JSON.parse(readFileSync(path, 'utf8')).packages ?? {}

/**
 * Whether npm itself has noted that it put every locked package there, as after a plain
 * `npm install`. Optional ones may be missing: they are for other systems.
 * @param {string} root
 */
const npmHasInstalled = (root) => {
  const noted = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(noted)) return false
  const found = packagesIn(noted)
  return Object.entries(packagesIn(join(root, 'package-lock.json'))).every(
    ([path, { version, optional }]) =>
      path === '' || found[path]?.version === version || (optional && found[path] === undefined),
  )
}

/**
 * Whether the packages that package-lock.json names are there.
 * @param {string} root
 */
export const isInstalled = (root) => {
  const stamp = stampPath(root)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted(root)) return true
  return npmHasInstalled(root)
}

/** @param {string} root */
export const markInstalled = (root) => writeFileSync(stampPath(root), wanted(root))
