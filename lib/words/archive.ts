import { shellWords } from './shell'

interface Told {
  readonly title: string
  readonly subtitle: string
  readonly sentence: string
  readonly full: { readonly columns: readonly { readonly name: string; readonly description: string }[] }
  readonly sources: readonly { readonly title: string; readonly publisher: string; readonly citation: string | null }[]
}

const section = (title: string, lines: readonly string[]): string => (lines.length === 0 ? '' : `\n${title}\n${lines.map((line) => `- ${line}`).join('\n')}\n`)

/** The README of an archive: what the figure is, its columns, its sources, and how to cite it. */
export const archiveReadme = ({ title, subtitle, sentence, full, sources }: Told, citation: string, files: readonly string[]): string =>
  [
    `${title}\n${subtitle}\n\n${sentence}\n`,
    section('Files', files),
    section('Columns of the full data', full.columns.map(({ name, description }) => `${name}: ${description}`)),
    section('Sources', sources.map((one) => [one.title, one.publisher, ...(one.citation === null ? [] : [one.citation])].join(', '))),
    section('To cite', [citation]),
    section('Licence', [shellWords.licence, 'SHA256SUMS.txt has the SHA-256 sum of every file.']),
  ].join('')
