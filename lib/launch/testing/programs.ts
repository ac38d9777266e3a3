import { join } from 'node:path'
import type { Launch } from '../bootstrap.mjs'
import { runChild } from '../run-child.mjs'

const programs = {
  next: 'node_modules/next/dist/bin/next',
  tsc: 'node_modules/typescript/bin/tsc',
  eslint: 'node_modules/eslint/bin/eslint.js',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
} as const

type Program = keyof typeof programs

/** Runs a development tool in the clone, showing its output; rejects when it fails. */
export type Run = (program: Program, args: readonly string[], env?: Record<string, string>) => Promise<void>

/** What runs the tools of one launch. */
export const programsOf =
  ({ root, lock, lifetime }: Launch): Run =>
  async (program, args, env = {}) => {
    await runChild(process.execPath, [join(root, programs[program]), ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      lock,
      lifetime,
      show: true,
      failed: `${program} failed`,
    })
  }
