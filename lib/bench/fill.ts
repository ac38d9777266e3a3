/** An answer as far as a bench needs it. */
export interface Asked {
  readonly bytes: number
}

/**
 * Asks each address once, a few at a time, following nothing.
 *
 * @throws when one is not answered 200
 */
export const askEach = async (origin: string, addresses: readonly string[], atOnce = 4): Promise<Asked[]> => {
  const waiting = addresses.entries()
  const asked: Asked[] = []
  const worker = async (): Promise<void> => {
    for (const [at, address] of waiting) {
      const answer = await fetch(`${origin}${address}`, { redirect: 'manual', headers: { 'Accept-Encoding': 'identity' } })
      const body = await answer.arrayBuffer()
      if (answer.status !== 200) throw new Error(`${address} answers ${answer.status}`)
      asked[at] = { bytes: body.byteLength }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return asked
}
