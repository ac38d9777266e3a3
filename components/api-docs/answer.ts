/** Headers that a reader of an answer looks for, in the order in which they are shown. */
const HEADERS = ['content-type', 'etag', 'link', 'ratelimit', 'ratelimit-policy', 'retry-after'] as const

/** Characters of an answer that are shown; more of them would only make the page slow. */
const MOST = 40_000

/** An answer as it is shown: text alone. */
export interface Answer {
  readonly address: string
  readonly status: number
  readonly meaning: string
  readonly headers: readonly (readonly [string, string])[]
  readonly text: string
  /** How many characters there are, where not all are shown. */
  readonly cutFrom: number | null
}

const pretty = (text: string, type: string): string => {
  if (!type.includes('json')) return text
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}

/** What is shown of an answer: its status, the headers that matter, JSON in lines. */
export const readAnswer = async (address: string, response: Response): Promise<Answer> => {
  const text = pretty(await response.text(), response.headers.get('content-type') ?? '')
  return {
    address,
    status: response.status,
    meaning: response.statusText,
    headers: HEADERS.flatMap((name) => {
      const value = response.headers.get(name)
      return value === null ? [] : [[name, value] as const]
    }),
    text: text.slice(0, MOST),
    cutFrom: text.length > MOST ? text.length : null,
  }
}
