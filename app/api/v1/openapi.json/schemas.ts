import { z } from 'zod'

/** A JSON schema of draft 2020-12, which is what OpenAPI 3.1 speaks. */
export type JsonSchema = z.core.JSONSchema.JSONSchema

const AT_HOME = '#/components/schemas/'

/** Zod writes how a text begins as a pattern, and once more as a format that JSON schema does not have. */
const override = ({ jsonSchema }: { jsonSchema: JsonSchema }): void => {
  if (jsonSchema.format === 'starts_with') delete jsonSchema.format
}

/** The schemas by the ids that they carry, as bodies bring them (`input`) or as answers tell them, and those that they are made of; each refers to the others as components. */
export const componentSchemas = (schemas: readonly z.ZodType[], io: 'input' | 'output'): Record<string, JsonSchema> => {
  const { $defs = {} } = z.toJSONSchema(z.tuple([z.unknown(), ...schemas]), { override, io })
  return JSON.parse(JSON.stringify($defs).replaceAll('"#/$defs/', `"${AT_HOME}`)) as Record<string, JsonSchema>
}

/** Refers to a component. A schema without an id cannot be referred to, which is a mistake of ours. */
export const referenceTo = (schema: z.ZodType): { $ref: string } => {
  const id = schema.meta()?.id
  if (id === undefined) throw new Error('a schema of the description has no id')
  return { $ref: `${AT_HOME}${id}` }
}

/** One parameter of a query, as OpenAPI spells it: description and example beside the schema. */
export interface Parameter {
  readonly name: string
  readonly in: 'query' | 'path' | 'header'
  readonly required: boolean
  readonly description: string
  readonly example?: unknown
  readonly schema: JsonSchema
}

/** The parameters of a query, in the order of its schema. */
export const queryParameters = (parameters: z.ZodObject): Parameter[] => {
  const { properties = {}, required = [] } = z.toJSONSchema(parameters, { io: 'input', override })
  return Object.entries(properties).flatMap(([name, property]) => {
    if (typeof property === 'boolean') return []
    const { description = '', example, ...schema } = property
    return [{
      name, in: 'query' as const, required: required.includes(name), description,
      ...(example === undefined ? {} : { example }), schema,
    }]
  })
}
