import { expect, test } from 'vitest'
import { NOUNS, RECORDS } from '../domain/record/change'
import { fieldPaths } from '../domain/record/field-paths'
import { fieldHelp, fieldLabel, nounWords, RECORD_FIELDS } from './records'

test.each(NOUNS)('every field of %s has a name, and no name is of a field that is not there', (noun) => {
  expect(Object.keys(RECORD_FIELDS[noun]).sort()).toEqual(fieldPaths(RECORDS[noun]).sort())
  expect(nounWords[noun].one).not.toBe('')
})

test('a line of a list is called as the others are, and what no record has by its path', () => {
  expect(fieldLabel('measure', 'scope.lines.3.prefix')).toBe('Code')
  expect(fieldLabel('measure', 'colour')).toBe('colour')
})

test('the dates of an act explain themselves', () => {
  const dates = [['document', 'publishedOn'], ['document', 'printedOn'], ['provision', 'from'], ['provision', 'to'], ['coverage', 'coveredThrough']] as const
  for (const [noun, field] of dates) expect(fieldHelp(noun, field)).toMatch(/day/)
})
