import { join } from 'node:path'
import type { Launch } from '../bootstrap.mjs'
import { runChild } from '../run-child.mjs'
import { refuseWhileServing } from '../serving.mjs'
import { generateClient } from './generate'
import { hashFiles } from './hash-files'
import { remake } from './stamp'

const sources = [
  'app',
  'components',
  'lib',
  'public',
  'prisma/schema.prisma',
  'instrumentation.ts',
  'proxy.ts',
  'next.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
]

const buildEnvironment = (): NodeJS.ProcessEnv => {
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  // A build that reads a database would differ from one clone to the next.
  delete env.DATABASE_URL
  return env
}

/**
 * Builds the app when its sources have changed; needs neither a database nor a network.
 *
 * @returns 'up to date' or 'done', to be printed
 */
export const build = async (launch: Launch): Promise<string> => {
  const { root, lock, lifetime } = launch
  await generateClient(launch)
  return remake(join(root, '.next/parley-build'), hashFiles(root, sources), async () => {
    refuseWhileServing('The sources have')
    const next = join(root, 'node_modules/next/dist/bin/next')
    await runChild(process.execPath, [next, 'build'], {
      cwd: root,
      env: buildEnvironment(),
      lock,
      lifetime,
      failed: 'next build failed',
    })
  })
}
