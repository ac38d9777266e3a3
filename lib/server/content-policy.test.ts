import { expect, test } from 'vitest'
import { pagePolicy } from './content-policy'

const none = { scripts: [], styles: [], styleAttributes: [] }

test('without inline code nothing but our own files may run', () => {
  expect(pagePolicy(none)).toContain("script-src 'self';")
  expect(pagePolicy(none)).toContain("style-src-attr 'none'")
})

test('the policy never allows all inline code', () => {
  const policy = pagePolicy({ scripts: ["'sha256-a'"], styles: ["'sha256-b'"], styleAttributes: ["'sha256-c'"] })
  expect(policy).toContain("script-src 'self' 'sha256-a'")
  expect(policy).toContain("style-src 'self' 'sha256-b'")
  expect(policy).toContain("style-src-attr 'unsafe-hashes' 'sha256-c'")
  expect(policy).not.toContain('unsafe-inline')
  expect(policy).not.toContain('unsafe-eval')
})
