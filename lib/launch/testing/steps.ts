import { join } from 'node:path'
import type { Launch } from '../bootstrap.mjs'
import { build } from '../build/build'
import { generateClient } from '../build/generate'
import { programsOf } from './programs'

export type Step = { readonly name: string; readonly work: () => Promise<unknown> }

// Where days are computed, compared and written out: all that could differ in another zone.
const dated = ['lib/domain', 'lib/queries', 'lib/words', 'components', 'app']

// One with clocks that change, and one so far from it that most of the time it is another day there.
const behind = 'America/New_York'
const ahead = 'Pacific/Kiritimati'

/**
 * Everything that is checked, in the order in which a mistake shows soonest.
 *
 * @param reports the folder where each run of tests leaves its JSON report
 */
export const listSteps = (launch: Launch, reports: string): readonly Step[] => {
  const run = programsOf(launch)
  const report = (name: string) => join(reports, `${name.replaceAll(/\W+/g, '-')}.json`)

  const vitest = (name: string, project: string, files: readonly string[] = [], env: Record<string, string> = {}): Step => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report(name)}`]
    return { name, work: () => run('vitest', ['run', '--project', project, ...reporters, ...files], env) }
  }
  const playwright = (name: string, files: readonly string[], env: Record<string, string> = {}): Step => {
    // The server that the tests start prepares this folder as we do, and finds it prepared.
    const own = { E2E_REPORT: report(name), PARLEY_LOCK_HOLDER: String(process.pid) }
    return { name, work: () => run('playwright', ['test', ...files], { ...own, ...env }) }
  }
  const types = async () => {
    await generateClient(launch)
    await run('next', ['typegen'])
    await run('tsc', ['--noEmit'])
  }
  const walk = 'e2e/dates.spec.ts'

  return [
    { name: 'types', work: types },
    { name: 'lint', work: () => run('eslint', ['.', '--max-warnings', '0']) },
    vitest(`unit in ${behind}`, 'unit', [], { TZ: behind }),
    vitest(`unit in ${ahead}`, 'unit', dated, { TZ: ahead }),
    vitest('integration', 'integration'),
    { name: 'build', work: () => build(launch) },
    playwright('end-to-end', []),
    ...[behind, ahead].map((E2E_ZONE) => playwright(`end-to-end in ${E2E_ZONE}`, [walk], { E2E_ZONE })),
  ]
}
