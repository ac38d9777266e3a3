import { expect, test } from 'vitest'
import { isFramable, pagePolicy } from './content-policy'

const none = { scripts: [], styles: [], styleAttributes: [] }

test('without inline code nothing but our own files may run', () => {
  expect(pagePolicy(none, 'nobody')).toContain("script-src 'self';")
  expect(pagePolicy(none, 'nobody')).toContain("style-src-attr 'none'")
})

test('the policy never allows all inline code', () => {
  const policy = pagePolicy({ scripts: ["'sha256-a'"], styles: ["'sha256-b'"], styleAttributes: ["'sha256-c'"] }, 'nobody')
  expect(policy).toContain("script-src 'self' 'sha256-a'")
  expect(policy).toContain("style-src 'self' 'sha256-b'")
  expect(policy).toContain("style-src-attr 'unsafe-hashes' 'sha256-c'")
  expect(policy).not.toContain('unsafe-inline')
  expect(policy).not.toContain('unsafe-eval')
})

test('only embedded figures may stand in frames of others', () => {
  expect(pagePolicy(none, 'nobody')).toContain("frame-ancestors 'none'")
  expect(pagePolicy(none, 'anybody')).toContain('frame-ancestors *')
  expect(isFramable('/embed/home/averages')).toBe(true)
  for (const url of ['/', '/admin/embed/', '/embed', '/compare/x?next=/embed/', '/embedded']) expect(isFramable(url)).toBe(false)
})
