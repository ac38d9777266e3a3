import { z } from 'zod'

const under = (name: string, path: string): string => (path === '' ? name : `${name}.${path}`)

/** The paths of a type: itself, and those within it. A list is a path, and what its lines hold lies below it. */
const pathsOf = (type: unknown): string[] => {
  if (type instanceof z.ZodNullable) return pathsOf(type.unwrap())
  if (type instanceof z.ZodArray) return ['', ...pathsOf(type.element).filter((path) => path !== '')]
  if (type instanceof z.ZodDiscriminatedUnion) return [...new Set(type.options.flatMap(pathsOf))]
  if (type instanceof z.ZodObject) return ['', ...fieldPaths(type)]
  return ['']
}

/** The path of every field that a record of this schema can have, without the numbers of lines: `scope.lines.prefix`. */
export const fieldPaths = (schema: z.ZodObject): string[] =>
  Object.entries(schema.shape).flatMap(([name, type]) => pathsOf(type).map((path) => under(name, path)))
