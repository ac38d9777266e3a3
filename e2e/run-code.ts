import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Our server is here, whatever stands between this machine and others. */
const ENV: NodeJS.ProcessEnv = { ...process.env, NO_PROXY: '127.0.0.1,localhost', no_proxy: '127.0.0.1,localhost' }

/** The program that runs each language, and how it is given code. */
const RUNNERS = {
  curl: { program: 'sh', given: (code: string) => ['-c', code], needs: ['curl', ['--version']] },
  python: { program: 'python3', given: (code: string) => ['-c', code], needs: ['python3', ['--version']] },
  r: { program: 'Rscript', given: (code: string) => ['-e', code], needs: ['Rscript', ['-e', 'library(jsonlite)']] },
} as const

export type Language = keyof typeof RUNNERS

/** Whether what runs this language is on this machine. */
export const canRun = async (language: Language): Promise<boolean> => {
  const [program, args] = RUNNERS[language].needs
  return run(program, [...args]).then(() => true, () => false)
}

/** Runs code as a reader would who copied it. Gives what it printed; rejects where it failed. */
export const runCode = async (language: Language, code: string): Promise<string> => {
  const { program, given } = RUNNERS[language]
  const { stdout } = await run(program, given(code), { env: ENV, timeout: 60_000, maxBuffer: 64 * 1_048_576 })
  return stdout
}
