/** What the fields of one record hold in a form, as text by name: `scope.kind`, `evidence.0.documentId`. */
export type Values = Readonly<Record<string, string>>

export const valueAt = (values: Values, name: string): string => values[name] ?? ''

/** The name of a field of a line; a line that is one value has no field name. */
export const lineName = (list: string, line: number, path: string): string => (path === '' ? `${list}.${line}` : `${list}.${line}.${path}`)

/** The numbers of the lines of a list that a form holds, in order. */
export const linesOf = (values: Values, list: string): number[] => {
  const lines = Object.keys(values).flatMap((name) => {
    const number = name.startsWith(`${list}.`) ? /^\d+/.exec(name.slice(list.length + 1))?.[0] : undefined
    return number === undefined ? [] : [Number(number)]
  })
  return [...new Set(lines)].sort((a, b) => a - b)
}
