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

/** What GET does at one address, and at the second one that has the same as CSV. */
export interface Operation {
  readonly id: string
  readonly path: string
  readonly csvPath: string | null
  readonly summary: string
  readonly parameters: readonly Parameter[]
  /** The name of what is answered, and its fields. */
  readonly answer: string
  readonly fields: readonly Field[]
  readonly columns: readonly CsvColumn[]
  /** Statuses other than 200, with what each means. */
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

const othersOf = (document: ApiDocument, { responses }: DescribedOperation): Operation['others'] =>
  Object.entries(responses)
    .filter(([status]) => status !== '200')
    .map(([status, { $ref, description }]) => ({
      status,
      meaning: $ref === undefined ? description : (document.components.responses[referred($ref)]?.description ?? ''),
      isProblem: $ref !== undefined,
    }))

const operationOf = (document: ApiDocument, path: string, get: DescribedOperation): Operation => {
  const content = get.responses['200']?.content ?? {}
  const answer = referred(content['application/json']?.schema.$ref ?? '')
  const base = document.servers[0]?.url ?? ''
  return {
    id: get.operationId,
    path: `${base}${path}`,
    csvPath: `${path}${CSV}` in document.paths ? `${base}${path}${CSV}` : null,
    summary: get.summary,
    parameters: get.parameters.map((given) => parameterOf(document, given)),
    answer,
    fields: fieldsOf(document.components.schemas[answer] ?? {}),
    columns: columnsOfCsv(content['text/csv']?.schema.description),
    others: othersOf(document, get),
  }
}

/** Every address of the API in its order; one that tells the same as CSV is told of with the one that it repeats. */
export const operationsOf = (document: ApiDocument): Operation[] =>
  Object.entries(document.paths)
    .filter(([path]) => !(path.endsWith(CSV) && path.slice(0, -CSV.length) in document.paths))
    .map(([path, { get }]) => operationOf(document, path, get))

/** A part of answers that stands in several of them. */
export interface Part {
  readonly name: string
  readonly description: string
  readonly fields: readonly Field[]
}

/** The parts that answers refer to, each once, in order of name; an error is one too. */
export const partsOf = (document: ApiDocument, operations: readonly Operation[]): Part[] => {
  const answers = new Set(operations.map(({ answer }) => answer))
  return Object.entries(document.components.schemas)
    .filter(([name]) => !answers.has(name))
    .map(([name, schema]) => ({ name, description: schema.description ?? '', fields: fieldsOf(schema) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}
