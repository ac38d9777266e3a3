/** A column of a list told as CSV. */
export interface CsvColumn {
  readonly name: string
  readonly description: string
}

/** The columns of a CSV, from the lines of its schema's description: one each, its name in backticks. */
export const columnsOfCsv = (description = ''): CsvColumn[] =>
  [...description.matchAll(/^- `([^`]+)`: (.*)$/gm)].map(([, name = '', meaning = '']) => ({ name, description: meaning }))
