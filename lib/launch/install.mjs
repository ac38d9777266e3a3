// @ts-check
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { hydrate } from './hydrate.mjs'
import { isInstalled, markInstalled } from './installed.mjs'
import { runChild } from './run-child.mjs'
import { refuseWhileServing } from './serving.mjs'

/** The npm that started us, or the one beside this Node. */
const npmScript = () => {
  const beside = join(dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js')
  return [process.env.npm_execpath, beside].find((path) => path?.endsWith('npm-cli.js') && existsSync(path))
}

/**
 * Installs exactly what package-lock.json names when something is missing, running no script of
 * any package.
 * @param {{ root: string, lock: import('./lock.mjs').Lock, lifetime: import('./lifetime.mjs').Lifetime }} at
 * @returns {Promise<string>} the outcome, to be printed
 */
export const install = async ({ root, lock, lifetime }) => {
  const fresh = !isInstalled(root)
  if (fresh) {
    refuseWhileServing('The packages have')
    const script = npmScript()
    // The tests and the types need the development packages, whatever NODE_ENV says.
    const args = ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--prefer-offline']
    await runChild(script ? process.execPath : 'npm', script ? [script, ...args] : args, {
      cwd: root,
      env: process.env,
      lock,
      lifetime,
      failed: 'npm could not install the packages',
    })
  }
  hydrate(root)
  markInstalled(root)
  return fresh ? 'done' : 'up to date'
}
