import type { Noun } from '../domain/record/change'
import { commitmentFields } from './records/commitment-fields'
import { sourceFields } from './records/source-fields'
import { tariffFields } from './records/tariff-fields'
import type { FieldWords } from './records/field-words'

export { nounWords } from './editions'

/** The words of every field of every noun, by path; a path has no numbers of lines: `scope.lines.prefix`. */
export const RECORD_FIELDS: Readonly<Record<Noun, FieldWords>> = { ...sourceFields, ...tariffFields, ...commitmentFields }

const withoutLines = (path: string): string =>
  path
    .split('.')
    .filter((part) => !/^\d+$/.test(part))
    .join('.')

/** What a field is called. `path` may name a line of a list; a field that no record has is called by its path. */
export const fieldLabel = (noun: Noun, path: string): string => RECORD_FIELDS[noun][withoutLines(path)]?.label ?? path

/** What a field means, where its name does not say it by itself. */
export const fieldHelp = (noun: Noun, path: string): string | undefined => RECORD_FIELDS[noun][withoutLines(path)]?.help
