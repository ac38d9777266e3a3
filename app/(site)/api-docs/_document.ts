import { describeApi } from '@/app/api/v1/openapi.json/description'

/** A JSON schema, as far as the description of the API uses it. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly format?: string
  readonly pattern?: string
  readonly maxLength?: number
  readonly description?: string
  readonly const?: string | number | boolean
  readonly enum?: readonly string[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
}

export interface DescribedParameter {
  readonly $ref?: string
  readonly name: string
  readonly in: 'query' | 'path' | 'header'
  readonly required: boolean
  readonly description: string
  readonly example?: string
  readonly schema: Schema
}

export interface DescribedResponse {
  readonly $ref?: string
  readonly description: string
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>
}

export interface DescribedOperation {
  readonly operationId: string
  readonly summary: string
  readonly parameters: readonly DescribedParameter[]
  /** There where an API key must be shown. */
  readonly security?: readonly object[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
  readonly responses: Readonly<Record<string, DescribedResponse>>
}

/** The description of the API as a reader of its JSON has it. */
export interface ApiDocument {
  readonly info: { readonly description: string }
  readonly servers: readonly { readonly url: string }[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>
    readonly responses: Readonly<Record<string, DescribedResponse>>
    readonly headers: Readonly<Record<string, { readonly description: string }>>
    readonly parameters: Readonly<Record<string, DescribedParameter>>
  }
}

/** The last word of a reference: the name of a component. */
export const referred = ($ref: string): string => $ref.split('/').at(-1) ?? ''

let read: ApiDocument | undefined

/** The document that the API answers with. It changes only with the app, so that it is made once. */
export const apiDocument = (): ApiDocument => (read ??= JSON.parse(JSON.stringify(describeApi())) as ApiDocument)
