import { ok, refused, type Result } from '@/lib/domain/result'
import { limits } from '@/lib/server/limits'
import { problem, problemOf } from './problem'

/** What a body holds, or the answer that refuses it. */
export type Body = { readonly fields: Readonly<Record<string, unknown>> } | { readonly refusal: Response }

const JSON_TYPE = 'application/json'

/** The bytes of a body as text; null where there are more than we take, whatever was said of their number. */
const textOf = async (request: Request): Promise<string | null> => {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of request.body ?? []) {
    length += part.length
    if (length > limits.bodyBytes) return null
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

const fieldsOf = (text: string, known: readonly string[]): Result<Readonly<Record<string, unknown>>> => {
  const value = parse(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refused('invalid', `The body is no JSON object. It holds ${known.join(', ')}.`, { field: 'body' })
  const other = Object.keys(value).find((name) => !known.includes(name))
  return other === undefined
    ? ok(value as Record<string, unknown>)
    : refused('invalid', `There is no field "${other}" in this body. It holds ${known.join(', ')}.`, { field: other })
}

/** Reads a JSON object with fields of the names that are known; what they hold is the command's to say. */
export const readBody = async (request: Request, known: readonly string[]): Promise<Body> => {
  const [type = ''] = (request.headers.get('content-type') ?? '').split(';')
  if (type.trim().toLowerCase() !== JSON_TYPE)
    return {
      refusal: problem(
        'unsupported-type',
        { detail: `Send JSON, and say so: Content-Type: ${JSON_TYPE}.`, field: 'Content-Type', value: type },
        { Accept: JSON_TYPE },
      ),
    }
  const text = await textOf(request)
  if (text === null)
    return { refusal: problem('too-large', { detail: `The body is longer than ${limits.bodyBytes} bytes. Send its changes in parts.`, field: 'body' }) }
  const fields = fieldsOf(text, known)
  return fields.ok ? { fields: fields.value } : { refusal: problemOf(fields) }
}
