import { spawnSync, type SpawnSyncOptions } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

// The last version that runs on Node 20.
const sparticuz = '@sparticuz/chromium@143.0.4'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, '.data/browsers')

const run = (program: string, args: readonly string[], options: SpawnSyncOptions = {}): boolean => {
  console.log(`fetching a browser: ${program} ${args.join(' ')}`)
  return spawnSync(program, args, { stdio: 'ignore', timeout: 600_000, ...options }).status === 0
}

/** Unpacks the Chromium that an npm package holds, for Linux on x64, fetching the package first when it is not there. */
export const installSparticuz = async (): Promise<string | null> => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  mkdirSync(join(folder, 'unpacked'), { recursive: true })
  const installed = join(folder, 'node_modules/@sparticuz/chromium')
  const args = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder, sparticuz]
  if (!existsSync(installed) && !run('npm', args)) return null

  const temporary = process.env['TMPDIR']
  // It unpacks into the temporary folder, and takes what it finds there for its own, whatever the version.
  process.env['TMPDIR'] = join(folder, 'unpacked')
  try {
    const entry = createRequire(join(folder, 'package.json')).resolve('@sparticuz/chromium')
    const { default: browser } = (await import(pathToFileURL(entry).href)) as {
      default: { executablePath(): Promise<string> }
    }
    return await browser.executablePath()
  } catch {
    return null
  } finally {
    if (temporary === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = temporary
  }
}

/** Installs Debian's package, when we are root on a system that has it. */
export const installDebianChromium = (): string | null => {
  const apt = '/usr/bin/apt-get'
  if (process.getuid?.() !== 0 || !existsSync(apt)) return null
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  run(apt, ['update'], { env })
  if (!run(apt, ['install', '-y', '--no-install-recommends', 'chromium'], { env })) return null
  return ['/usr/lib/chromium/chromium', '/usr/bin/chromium'].find((path) => existsSync(path)) ?? null
}

/** Lets Playwright download the Chromium that belongs to it. */
export const installPlaywrightChromium = async (): Promise<string | null> => {
  const cli = join(root, 'node_modules/playwright/cli.js')
  if (!run(process.execPath, [cli, 'install', 'chromium'])) return null
  const { chromium } = await import('@playwright/test')
  return chromium.executablePath()
}
