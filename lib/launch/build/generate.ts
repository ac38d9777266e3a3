import { join } from 'node:path'
import type { Launch } from '../bootstrap.mjs'
import { runChild } from '../run-child.mjs'
import { hashFiles } from './hash-files'
import { remake } from './stamp'

/**
 * Writes the database client to prisma/generated, when the schema has changed; needs no network.
 *
 * @returns 'up to date' or 'done', to be printed
 */
export const generateClient = async ({ root, lock, lifetime }: Launch): Promise<string> => {
  const source = hashFiles(root, ['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json'])
  return remake(join(root, 'prisma/generated/.parley-generated'), source, async () => {
    const prisma = join(root, 'node_modules/prisma/build/index.js')
    await runChild(process.execPath, [prisma, 'generate', '--schema', 'prisma/schema.prisma'], {
      cwd: root,
      env: {
        ...process.env,
        // Prisma downloads its migration engine unless it is given a file; to generate it never runs it.
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
        CHECKPOINT_DISABLE: '1',
      },
      lock,
      lifetime,
      failed: 'prisma generate failed',
    })
  })
}
