import { expect, test } from 'vitest'
import { inlineHashes } from './inline-hashes'

// printf 'alert(1)' | openssl dgst -sha256 -binary | base64
const alertOne = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='"

test('a script in the page is named by its hash, one that is loaded is not', () => {
  const { scripts } = inlineHashes('<script src="/a.js"></script><script id="_R_">alert(1)</script>')
  expect(scripts).toEqual([alertOne])
})

test('the same script twice is named once', () => {
  const html = '<script>alert(1)</script><p>and</p><script async="">alert(1)</script>'
  expect(inlineHashes(html).scripts).toEqual([alertOne])
})

test('a block of data is never run and has no hash, and what stands in it is no markup of the page', () => {
  const html = '<script type="application/ld+json">{"name":"<p style=\\"color:red\\">"}</script><script>alert(1)</script>'
  expect(inlineHashes(html)).toEqual({ scripts: [alertOne], styles: [], styleAttributes: [] })
  expect(inlineHashes('<script type="module">alert(1)</script>').scripts).toEqual([alertOne])
})

test('markup inside a script is part of the script', () => {
  const html = '<script>a("<p style=\\"color:red\\">\\u003c/script>")</script>'
  expect(inlineHashes(html).scripts).toHaveLength(1)
  expect(inlineHashes(html).styleAttributes).toEqual([])
})

test('a greater-than sign in an attribute does not end the tag', () => {
  const html = '<p title="a > b" style="color:red">x</p>'
  expect(inlineHashes(html).styleAttributes).toHaveLength(1)
})

test('a style attribute is hashed as the browser reads it', () => {
  const plain = inlineHashes('<p style="content:\'x\'">').styleAttributes
  expect(inlineHashes('<p style="content:&#x27;x&#x27;">').styleAttributes).toEqual(plain)
})

test('style sheets in the page have hashes of their own', () => {
  const { styles, scripts } = inlineHashes('<style>p{color:red}</style>')
  expect(styles).toHaveLength(1)
  expect(scripts).toEqual([])
})

test('a page with 10,000 rows is read in one go', () => {
  const html = `<table>${'<tr><td class="n" title="a">1</td></tr>'.repeat(10_000)}</table><script>alert(1)</script>`
  const startedAt = performance.now()
  expect(inlineHashes(html).scripts).toEqual([alertOne])
  expect(performance.now() - startedAt).toBeLessThan(500)
})
