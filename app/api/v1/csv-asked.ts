const JSON_TYPE = 'application/json'
const CSV_TYPE = 'text/csv'

/** What a table is sent as: its first line is one of names. */
export const CSV_CONTENT_TYPE = `${CSV_TYPE}; charset=utf-8; header=present`

/** A media type of `Accept` and how much it is wanted, from 0 for not at all to 1. */
const parse = (range: string): { type: string; weight: number } => {
  const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
  const given = parameters.find((parameter) => parameter.startsWith('q='))
  const weight = given === undefined ? 1 : Number(given.slice(2))
  return { type, weight: Number.isNaN(weight) ? 0 : weight }
}

/** Whether `Accept` asks for CSV: by name, and before JSON by weight or, where both weigh the same, by place. */
export const acceptsCsv = (accept: string | null): boolean => {
  const [first] = (accept ?? '')
    .split(',')
    .map(parse)
    .filter(({ type, weight }) => weight > 0 && (type === CSV_TYPE || type === JSON_TYPE))
    .sort((a, b) => b.weight - a.weight)
  return first?.type === CSV_TYPE
}

/** How an address ends that answers with CSV whatever is accepted. */
export const CSV_SUFFIX = '.csv'
