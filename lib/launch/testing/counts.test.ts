import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { countReports } from './counts'

test('the tests of both runners are added up', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-counts-'))
  const vitest = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1 }
  const playwright = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 1 } }
  writeFileSync(join(folder, 'unit.json'), JSON.stringify(vitest))
  writeFileSync(join(folder, 'end-to-end.json'), JSON.stringify(playwright))
  expect(countReports(folder)).toEqual({ passed: 8, failed: 2, skipped: 3 })
  rmSync(folder, { recursive: true })
})

test('a run that got to no test counts none', () => {
  expect(countReports('/nowhere')).toEqual({ passed: 0, failed: 0, skipped: 0 })
})
