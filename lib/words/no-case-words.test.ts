import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const NAMES = /busan|\bchina\b|chinese|\bu\.?s\.? (?!dollars)|united states|american|beijing|washington|trump|\bxi\b|fentanyl|ieepa|['"`](US|CN)['"`]/i
/** Names of code systems are those of national tariffs, as digits of a code mean nothing without one. */
const CODE_SYSTEMS = /^export const CODE_SYSTEMS = /

const events = JSON.parse(readFileSync(join(ROOT, 'prisma/seed/data/events.json'), 'utf8')) as { on: string }[]
/** New Year's Day is everybody's, the other days of events are those of the case. */
const DAYS = new Set(events.map(({ on }) => on).filter((on) => !on.endsWith('-01-01')))

const namesTheCase = (line: string): boolean =>
  (NAMES.test(line) && !CODE_SYSTEMS.test(line)) || (line.match(/\d{4}-\d\d-\d\d/g) ?? []).some((day) => DAYS.has(day))

const isSource = (name: string): boolean => /\.(tsx?|mjs|css|svg)$/.test(name) && !/\.test\.tsx?$/.test(name)

const filesOf = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isSource(entry.name) && !entry.parentPath.split(/[\\/]/).includes('testing'))
    .map((entry) => join(entry.parentPath, entry.name))

/** The text without comments: they may cite the law that a rule was learnt from. */
const code = (path: string): string => {
  const text = readFileSync(path, 'utf8')
  if (!/\.(tsx?|mjs)$/.test(path)) return text
  const kind = path.endsWith('x') ? ts.LanguageVariant.JSX : ts.LanguageVariant.Standard
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind === ts.LanguageVariant.JSX ? ts.ScriptKind.TSX : ts.ScriptKind.TS)
  const comments = new Map<number, number>()
  const collect = (node: ts.Node): void => {
    for (const ranges of [ts.getLeadingCommentRanges(text, node.getFullStart()), ts.getTrailingCommentRanges(text, node.end)])
      for (const { pos, end } of ranges ?? []) comments.set(pos, end)
    node.getChildren(source).forEach(collect)
  }
  collect(source)
  return [...comments].reduce((kept, [pos, end]) => kept.slice(0, pos) + ' '.repeat(end - pos) + kept.slice(end), text)
}

test.each(['app', 'components', 'lib'])('nothing in %s names the case: another pair or summit is only data', (folder) => {
  const named = filesOf(folder).flatMap((path) =>
    code(path)
      .split('\n')
      .flatMap((line, index) => (namesTheCase(line) ? [`${relative(ROOT, path)}:${index + 1}: ${line.trim()}`] : [])),
  )
  expect(named).toEqual([])
})
