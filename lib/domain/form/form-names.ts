import type { SentPart } from './complete-parts'
import type { Values } from './values'

// How a form names what it sends: `measure:scope.kind` is a field of a part, `#measure` is what the part is.

/** The name of a field of a part. */
export const fieldName = (part: string, path: string): string => `${part}:${path}`

/** The name of the field that says what a part is. */
export const partName = (part: string): string => `#${part}`

/** The name of the reason of a part, and of the fields of it in which the stored version is kept. */
export const reasonName = (part: string): string => fieldName(part, '#reason')
export const theirsName = (part: string): string => fieldName(part, '#theirs')

/** The id of the control of a field, to which a summary leads. */
export const controlId = (part: string, path: string): string => `f-${part}-${path.replaceAll('.', '-')}`

/** What a part is, without what its fields hold: for the server to know it by. */
export type PartIdentity = Omit<SentPart, 'values' | 'reason' | 'beside'>

/** What the fields of each part hold. */
export const valuesByPart = (entries: Iterable<readonly [string, unknown]>): Readonly<Record<string, Values>> => {
  const parts: Record<string, Record<string, string>> = {}
  for (const [name, value] of entries) {
    const at = name.indexOf(':')
    if (at > 0 && typeof value === 'string') (parts[name.slice(0, at)] ??= {})[name.slice(at + 1)] = value
  }
  return parts
}
