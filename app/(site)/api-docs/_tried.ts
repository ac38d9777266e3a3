import type { TriedParameter } from '@/components/api-docs/try-field'
import type { ApiExampleIds } from '@/lib/queries/api-example-ids'
import type { Operation, Parameter } from './_operations'

const isExampleOf = (name: string, ids: ApiExampleIds): name is keyof ApiExampleIds => name in ids

/** What a required parameter is tried with at first: what is recorded under its name or, where it names one thing, under that of its operation. */
const valueOf = ({ id }: Operation, { name, example }: Parameter, ids: ApiExampleIds | null): string => {
  if (ids === null) return example
  const key = isExampleOf(name, ids) ? name : id
  return isExampleOf(key, ids) ? ids[key] : example
}

/** The parameters of an operation as controls of its form; headers are set by programs. */
export const triedParameters = (operation: Operation, ids: ApiExampleIds | null): TriedParameter[] =>
  operation.parameters
    .filter((parameter) => parameter.in !== 'header')
    .map((parameter) => {
      const { name, required, isDay, choices, example, in: place } = parameter
      return { name, required, isDay, choices, example, inPath: place === 'path', value: required ? valueOf(operation, parameter, ids) : '' }
    })
