/** How deep lists and objects may lie in one another; no record comes near. */
const DEEPEST = 32

/** A sign that PostgreSQL cannot keep, or half of one that no text can hold alone. */
const UNSTORABLE = /\0|\p{Surrogate}/u

interface Place {
  readonly value: unknown
  readonly path: readonly string[]
}

/** Where something given cannot be kept, whatever it means, and why; null where all of it can. */
export const unstorableAt = (given: unknown): { readonly field: string; readonly message: string } | null => {
  const open: Place[] = [{ value: given, path: [] }]
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { value, path } = place
    const refuse = (message: string) => ({ field: path.join('.'), message })
    if (path.length > DEEPEST) return refuse(`Nothing lies deeper than ${DEEPEST} lists or objects in one another.`)
    if (typeof value === 'string' && UNSTORABLE.test(value)) return refuse('It holds a sign that is no text: U+0000, or half of a pair.')
    if (typeof value !== 'object' || value === null || value instanceof Date) continue
    for (const [name, inner] of Object.entries(value)) {
      if (UNSTORABLE.test(name)) return refuse('It names a field with a sign that is no text.')
      open.push({ value: inner, path: [...path, name] })
    }
  }
  return null
}
