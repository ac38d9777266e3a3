import { expect, test } from 'vitest'
import { safeNext } from './safe-next'

test.each(['/admin', '/admin/people', '/admin/audit?outcome=refused&from=2026-11-01'])('%s is gone to', (next) =>
  expect(safeNext(next)).toBe(next),
)

test.each([undefined, '', '/', '//evil.example', '/admin//evil.example', '/\\evil.example', 'https://evil.example', '/administration', '/admin\\evil', 'javascript:alert(1)', ['/admin/me', '/admin/me']])(
  '%o is not',
  (next) => expect(safeNext(next)).toBe('/admin'),
)
