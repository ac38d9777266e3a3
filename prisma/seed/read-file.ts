import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { RECORDS, type Noun, type RecordOf } from '../../lib/domain/record/change'
import { refuseProblems, type Problem } from './data-files'

/** How a record is named in a message: by its id or by what stands for one, else by its place in the file. */
const nameOf = (raw: unknown, index: number): string => {
  const fields = z.record(z.string(), z.unknown()).safeParse(raw).data ?? {}
  const parts = 'id' in fields ? [fields['id']] : [fields['measureId'], fields['seriesId'], fields['commitmentId'], fields['on'], fields['version']?.toString()]
  const name = parts.filter((part) => typeof part === 'string' && part !== '').join(' ')
  return name === '' ? `record ${index + 1}` : name
}

const problemsOf = (error: z.ZodError, record: string): Problem[] =>
  error.issues.map(({ path, message }) => ({ record, field: path.join('.'), message }))

const parseJson = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new Error(`${path} cannot be read as JSON: ${String(cause)}\nMend or restore the file, then load it again.`)
  }
}

/** The records of one file, each valid by the schema of its noun; throws with every problem of the file. */
export const readDataFile = <N extends Noun>(noun: N, path: string): RecordOf<N>[] => {
  const raw = parseJson(path)
  if (!Array.isArray(raw)) throw new Error(`${path} does not hold a list. Write its records as [ … ], one a line.`)
  const schema: z.ZodType<RecordOf<N>> = RECORDS[noun] as never
  const parsed = raw.map((record: unknown, index) => ({
    name: nameOf(record, index),
    result: schema.safeParse(record),
  }))
  refuseProblems(
    path,
    parsed.flatMap(({ name, result }) => (result.success ? [] : problemsOf(result.error, name))),
  )
  return parsed.flatMap(({ result }) => (result.success ? [result.data] : []))
}
