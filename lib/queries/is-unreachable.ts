/** Codes by which Prisma, PostgreSQL and the system say that the database is away, starting, full or gone. */
const AWAY = /^(P1001|P1002|P1008|P1017|P2024|ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EPIPE|ENOENT|57P0[1-3]|53300|08\w{3})$/

const codesOf = (error: unknown, depth = 0): string[] => {
  if (typeof error !== 'object' || error === null || depth > 4) return []
  const { code, originalCode, cause, meta, driverAdapterError } = error as Record<string, unknown>
  const own = [code, originalCode].filter((one): one is string => typeof one === 'string')
  return [...own, ...[cause, meta, driverAdapterError].flatMap((inner) => codesOf(inner, depth + 1))]
}

/** Whether an error means that the database cannot be reached now, rather than that something is broken. */
export const isUnreachable = (error: unknown): boolean => codesOf(error).some((code) => AWAY.test(code))
