import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Launch } from '../bootstrap.mjs'
import { Failure } from '../failure.mjs'
import { projectData } from '../project.mjs'
import { countReports } from './counts'
import { listSteps } from './steps'

const seconds = (startedAt: number) => `${((performance.now() - startedAt) / 1000).toFixed(1)} s`

/**
 * Checks everything, up to the first step that fails, and prints how many tests there were.
 *
 * @throws Failure naming the step that failed
 */
export const test = async (launch: Launch): Promise<void> => {
  const reports = join(projectData, 'test-reports')
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  try {
    for (const { name, work } of listSteps(launch, reports)) {
      const startedAt = performance.now()
      console.log(`\n${name}`)
      try {
        await work()
      } catch (error) {
        const reason = error instanceof Failure ? error.message : String(error)
        throw new Failure(`${name} failed after ${seconds(startedAt)}: ${reason}`)
      }
      console.log(`${name}: done (${seconds(startedAt)})`)
    }
  } finally {
    const { passed, failed, skipped } = countReports(reports)
    console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
  }
  await launch.lifetime.end(0)
}
