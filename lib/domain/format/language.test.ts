import { expect, test } from 'vitest'
import { languageName } from './language'

test.each([
  ['en', 'English'],
  ['zh', 'Chinese'],
  ['ko', 'Korean'],
  ['qqx', 'qqx'],
])('%s is %s', (code, name) => expect(languageName(code)).toBe(name))
