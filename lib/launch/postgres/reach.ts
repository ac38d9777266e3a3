import { spawnSync } from 'node:child_process'
import { runAs, type Account } from './account'

/** Whether that user may enter the folder: below a home that only its owner may enter, nobody else can. */
export const canEnter = (account: Account, folder: string): boolean =>
  account === null ||
  spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { cwd: '/', ...runAs(account) }).status === 0

/** Whether that user may run the program and read the libraries that it needs. */
export const canRun = (account: Account, program: string): boolean =>
  spawnSync(program, ['--version'], { cwd: '/', ...runAs(account) }).status === 0
