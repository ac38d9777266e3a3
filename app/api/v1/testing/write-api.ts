import type { PersonWithKey } from '@/lib/people/testing/person-with-key'
import { callApi } from './call-api'

type Method = NonNullable<NonNullable<Parameters<typeof callApi>[1]>['method']>

/** An answer that has been read. */
export interface Told {
  readonly status: number
  readonly headers: Headers
  readonly body: Readonly<Record<string, unknown>>
}

/** Asks the API as the program of somebody with a key, with a body of JSON where there is one. */
export const writeApi = async ({ headers }: Pick<PersonWithKey, 'headers'>, method: Method, address: string, body?: unknown): Promise<Told> => {
  const response = await callApi(address, {
    method,
    headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: text === '' ? {} : (JSON.parse(text) as Told['body']) }
}
