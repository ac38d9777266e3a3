import { columnsOfCsv, type CsvColumn } from './_csv-columns'
import { referred, type ApiDocument, type DescribedOperation, type DescribedParameter } from './_document'
import { fieldsOf, typeOf, type Field } from './_fields'

/** A parameter as a reader needs it. */
export interface Parameter {
  readonly name: string
  readonly in: 'query' | 'path' | 'header'
  readonly required: boolean
  readonly meaning: string
  /** What it is where it is not given; null where nobody says, so that nothing is left out. */
  readonly otherwise: string | null
  readonly allowed: string
  readonly isDay: boolean
  readonly choices: readonly string[]
  readonly example: string
}

/** What one verb does at one address, and at the second one that has the same as CSV. */
export interface Operation {
  readonly id: string
  readonly verb: string
  /** Whether it is asked with an API key. */
  readonly needsKey: boolean
  readonly path: string
  readonly csvPath: string | null
  readonly summary: string
  readonly parameters: readonly Parameter[]
  /** The name of the body that it takes, and its fields; null where it takes none. */
  readonly body: { readonly name: string; readonly fields: readonly Field[] } | null
  /** The name of what is answered, and its fields; empty where there is no answer but that it is done. */
  readonly answer: string
  readonly fields: readonly Field[]
  readonly columns: readonly CsvColumn[]
  /** Statuses other than that of success, with what each means. */
  readonly others: readonly { readonly status: string; readonly meaning: string; readonly isProblem: boolean }[]
}

const CSV = '.csv'
const DEFAULT = /\s*Default: ([^.]*)\./

const parameterOf = (document: ApiDocument, given: DescribedParameter): Parameter => {
  const { name, in: place, required, description, schema, example = '' } =
    given.$ref === undefined ? given : (document.components.parameters[referred(given.$ref)] ?? given)
  return {
    name, in: place, required, example,
    meaning: description.replace(DEFAULT, '').trim(),
    otherwise: DEFAULT.exec(description)?.[1] ?? null,
    allowed: typeOf(schema),
    isDay: schema.format === 'date',
    choices: schema.enum ?? [],
  }
}

const isSuccess = (status: string): boolean => status.startsWith('2')

const othersOf = (document: ApiDocument, { responses }: DescribedOperation): Operation['others'] =>
  Object.entries(responses)
    .filter(([status]) => !isSuccess(status))
    .map(([status, { $ref, description }]) => ({
      status,
      meaning: $ref === undefined ? description : (document.components.responses[referred($ref)]?.description ?? ''),
      isProblem: $ref !== undefined,
    }))

const JSON_TYPE = 'application/json'

const bodyOf = ({ components }: ApiDocument, { requestBody }: DescribedOperation): Operation['body'] => {
  if (requestBody === undefined) return null
  const name = referred(requestBody.content[JSON_TYPE]?.schema.$ref ?? '')
  return { name, fields: fieldsOf(components.schemas[name] ?? {}) }
}

const operationOf = (document: ApiDocument, path: string, verb: string, described: DescribedOperation): Operation => {
  const [, success] = Object.entries(described.responses).find(([status]) => isSuccess(status)) ?? []
  const content = success?.content ?? {}
  const answer = referred(content[JSON_TYPE]?.schema.$ref ?? '')
  const base = document.servers[0]?.url ?? ''
  return {
    id: described.operationId,
    verb: verb.toUpperCase(),
    needsKey: described.security !== undefined,
    path: `${base}${path}`,
    csvPath: `${path}${CSV}` in document.paths ? `${base}${path}${CSV}` : null,
    summary: described.summary,
    parameters: described.parameters.map((given) => parameterOf(document, given)),
    body: bodyOf(document, described),
    answer,
    fields: fieldsOf(document.components.schemas[answer] ?? {}),
    columns: columnsOfCsv(content['text/csv']?.schema.description),
    others: othersOf(document, described),
  }
}

/** Every address of the API in its order; one that tells the same as CSV is told of with the one that it repeats. */
export const operationsOf = (document: ApiDocument): Operation[] =>
  Object.entries(document.paths)
    .filter(([path]) => !(path.endsWith(CSV) && path.slice(0, -CSV.length) in document.paths))
    .flatMap(([path, verbs]) => Object.entries(verbs).map(([verb, described]) => operationOf(document, path, verb, described)))

/** A part of answers that stands in several of them. */
export interface Part {
  readonly name: string
  readonly description: string
  readonly fields: readonly Field[]
}

/** The parts that answers and bodies refer to, each once, in order of name; an error is one too. */
export const partsOf = (document: ApiDocument, operations: readonly Operation[]): Part[] => {
  const told = new Set(operations.flatMap(({ answer, body }) => [answer, body?.name]))
  return Object.entries(document.components.schemas)
    .filter(([name]) => !told.has(name))
    .map(([name, schema]) => ({ name, description: schema.description ?? '', fields: fieldsOf(schema) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}
