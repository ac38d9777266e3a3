import type { ErrorObject } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'

/** An answer as whoever asked for it saw it. */
export interface SeenAnswer {
  readonly method: string
  /** Path below the root of the API, without its parameters: `/measures/some-id`. */
  readonly path: string
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

interface Response {
  readonly $ref?: string
  readonly headers?: Readonly<Record<string, unknown>>
  readonly content?: Readonly<Record<string, { readonly schema: { readonly description?: string } }>>
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses: Readonly<Record<string, Response>> }>>>>
  readonly components: { readonly responses: Readonly<Record<string, Response>> }
}

/** What no operation describes, since every address answers so: methods that it does not have, and addresses that are not there. */
const EVERYWHERE: Readonly<Record<number, string>> = { 404: 'not-found', 405: 'method-not-allowed', 429: 'too-many' }

/** Headers that are never left out where they are described; how much may still be asked is, where nothing is limited. */
const OWED = ['ETag', 'Location', 'WWW-Authenticate']

const escaped = (key: string): string => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))

/** A path of the description as a pattern of paths asked; one with an ending, such as `.csv`, is more exact than one without. */
const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replace(/[.+]/g, '\\$&').replace(/\{[^}]+\}/g, '[^/]+')}$`)

const isMoreExact = (a: string, b: string): number => a.split('{').length - b.split('{').length || b.length - a.length

/** The names of the columns of a CSV, as its schema lists them. */
const columnsIn = (description = ''): string[] => [...description.matchAll(/^- `([^`]+)`: /gm)].map(([, name = '']) => name)

/**
 * Holds answers against the description of the API: the status must be one that the operation has, the content of a type
 * that it names, JSON fit its schema to the last field, and CSV have its columns. Gives what does not fit.
 */
export const answerCheck = (json: unknown): ((answer: SeenAnswer) => string[]) => {
  const description = json as Description
  const ajv = formats.default(new Ajv2020({ strict: false, allErrors: true })).addSchema(json as object, 'description')
  const paths = Object.keys(description.paths).toSorted(isMoreExact)

  const schemaMisfits = (pointer: string, value: unknown): string[] => {
    const validate = ajv.getSchema(`description#${pointer}`)
    if (validate === undefined) return [`the description has nothing at ${pointer}`]
    if (validate(value) === true) return []
    const errors: readonly ErrorObject[] = validate.errors ?? []
    return errors.slice(0, 5).map(({ instancePath, message = '', params }) => `${instancePath} ${message} ${JSON.stringify(params)}`)
  }

  const bodyMisfits = (place: string, { content = {} }: Response, { headers, body }: SeenAnswer): string[] => {
    if (Object.keys(content).length === 0) return body === '' ? [] : ['a body where none is described']
    const type = (headers['content-type'] ?? '').split(';')[0] ?? ''
    const described = content[type]
    if (described === undefined) return [`content of the type "${type}", which is not described`]
    if (!type.endsWith('json')) {
      const [first = ''] = body.split(/\r?\n/, 1)
      const columns = columnsIn(described.schema.description).join(',')
      return first === columns ? [] : [`the columns ${first} instead of ${columns}`]
    }
    return schemaMisfits(`${place}/content/${escaped(type)}/schema`, JSON.parse(body))
  }

  return (answer) => {
    const { method, path, status, headers } = answer
    if (method === 'OPTIONS') return status === 204 && answer.body === '' ? [] : [`OPTIONS was answered with ${status}`]
    const verb = method.toLowerCase()
    const there = paths.find((one) => patternOf(one).test(path))
    const known = there !== undefined && description.paths[there]?.[verb] !== undefined ? there : undefined
    const everywhere = EVERYWHERE[status] ?? ''
    const [place, found] =
      known === undefined
        ? [`/components/responses/${everywhere}`, description.components.responses[everywhere]]
        : [`/paths/${escaped(known)}/${verb}/responses/${status}`, description.paths[known]?.[verb]?.responses[status]]
    if (found === undefined) return [`${status} is not described for ${method} ${known ?? path}`]
    const name = found.$ref?.split('/').at(-1) ?? ''
    const [at, response] = found.$ref === undefined ? [place, found] : [`/components/responses/${name}`, description.components.responses[name] ?? {}]
    const missing = OWED.filter((owed) => owed in (response.headers ?? {}) && headers[owed.toLowerCase()] === undefined).map(
      (owed) => `the ${owed} that is described is missing`,
    )
    return [...missing, ...bodyMisfits(at, response, answer)]
  }
}
