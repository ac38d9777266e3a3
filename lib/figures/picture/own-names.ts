const NAMED = /(\bid="|="url\(#|href="#)([a-z]+_[\da-f]+)(?=["\)])/g

/**
 * An SVG whose parts are named in the order in which they are met. The painter numbers them across all pictures of the
 * process, so that the same picture would be other bytes the next time.
 */
export const withOwnNames = (svg: string): string => {
  const names = new Map<string, string>()
  return svg.replace(NAMED, (_, before: string, name: string) => {
    if (!names.has(name)) names.set(name, `part-${String(names.size + 1)}`)
    return `${before}${String(names.get(name))}`
  })
}
