/** The address that a form asks for: what its path leaves open is filled in, and what was not given is left out. */
export const addressOf = (template: string, given: readonly (readonly [string, string])[]): string => {
  const filled = given.filter(([, value]) => value.trim() !== '')
  const inPath = new Map(filled)
  const path = template.replace(/\{([^}]+)\}/g, (_open, name: string) => encodeURIComponent(inPath.get(name)?.trim() ?? ''))
  const query = new URLSearchParams(filled.filter(([name]) => !template.includes(`{${name}}`)).map(([name, value]) => [name, value])).toString()
  return query === '' ? path : `${path}?${query}`
}
