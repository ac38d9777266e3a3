import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))
const integration = '**/*.integration.test.ts'
const generated = ['**/node_modules/**', '.next/**', '.data/**', 'e2e/**']

export default defineConfig({
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    // One less than the cores would be one on a small machine, where the database and the tests can share two.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Properties take their time on a busy machine; a rule that hangs still fails.
          testTimeout: 30_000,
          include: ['lib/**/*.test.ts', 'components/**/*.test.{ts,tsx}', 'app/**/*.test.{ts,tsx}', 'prisma/**/*.test.ts'],
          exclude: [integration, ...generated],
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: [integration],
          exclude: generated,
          globalSetup: ['lib/launch/test-cluster.ts'],
          // Starting a database takes two seconds alone, and many more beside a build.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
