/**
 * Asks each address once, a few at a time, following nothing; gives the bodies, not compressed.
 *
 * @throws when one is not answered 200
 */
export const askEach = async (origin: string, addresses: readonly string[], atOnce = 4): Promise<Buffer[]> => {
  const waiting = addresses.entries()
  const bodies: Buffer[] = []
  const worker = async (): Promise<void> => {
    for (const [at, address] of waiting) {
      const answer = await fetch(`${origin}${address}`, { redirect: 'manual', headers: { 'Accept-Encoding': 'identity' } })
      const body = Buffer.from(await answer.arrayBuffer())
      if (answer.status !== 200) throw new Error(`${address} answers ${answer.status}`)
      bodies[at] = body
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return bodies
}
