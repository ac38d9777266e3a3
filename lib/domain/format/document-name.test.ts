import { expect, test } from 'vitest'
import { documentName } from './document-name'

const legal = (title: string, citation: string | null) => documentName({ kind: 'legal-instrument', title, citation })

test('a legal instrument is named by the first thing it is cited by', () => {
  expect(legal('Executive Order 14357 \u2013 lowers a duty', 'EO 14357; 90 FR 50725 (page from a secondary text)')).toBe('EO 14357')
  expect(legal('A ruling', '607 U.S. 229 (2026), Nos. 24-1287 and 25-250')).toBe('607 U.S. 229')
})

test('where the citation is in another script, the translated title names it', () => {
  const title = 'Announcement No. 7 of 2025: 34% cut to 10% (\u516c\u544a)'
  expect(legal(title, '\u7a0e\u59d4\u4f1a\u516c\u544a2025\u5e74\u7b2c7\u53f7')).toBe('Announcement No. 7 of 2025')
})

test('a statement is named by its title, cut at a word', () => {
  const title = 'Fact Sheet: the president strikes a deal on economic and trade relations with the other side'
  expect(documentName({ kind: 'fact-sheet', title, citation: null })).toBe(
    'Fact Sheet: the president strikes a deal on economic and trade …',
  )
})
