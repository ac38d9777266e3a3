import type { OutgoingHttpHeader, ServerResponse } from 'node:http'

/** Takes over the body of an answer once its status and headers are known. */
export type Body = {
  /** @returns false when no more should be written until the response emits `drain` */
  write(chunk: Buffer): boolean
  end(): void
  flush(): void
}

/** The response's own functions, for whoever takes over. */
export type Wire = {
  write(chunk: Buffer): boolean
  end(chunk?: Buffer): void
}

type HeadArguments = readonly (string | Record<string, OutgoingHttpHeader> | readonly OutgoingHttpHeader[] | undefined)[]

const applyHead = (res: ServerResponse, status: number, rest: HeadArguments): void => {
  res.statusCode = status
  const [first, second] = rest
  if (typeof first === 'string') res.statusMessage = first
  const headers = typeof first === 'string' ? second : first
  const pairs = Array.isArray(headers)
    ? headers.flatMap((name, at) => (at % 2 === 0 ? [[String(name), headers[at + 1]] as const] : []))
    : Object.entries((headers ?? {}) as Record<string, OutgoingHttpHeader>)
  for (const [name, value] of pairs) if (value !== undefined) res.setHeader(name, value as OutgoingHttpHeader)
}

const toBuffer = (chunk: unknown, encoding: unknown): Buffer => {
  if (typeof chunk === 'string') return Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
  return chunk instanceof Buffer ? chunk : Buffer.from(chunk as Uint8Array)
}

const callbackIn = (parts: readonly unknown[]) => parts.find((part) => typeof part === 'function') as (() => void) | undefined

/**
 * Lets an answer be looked at before anything of it is sent: `begin` is called once, when the
 * handler first sends something, and chooses what becomes of the body.
 */
export const captureResponse = (res: ServerResponse, begin: (wire: Wire) => Body): void => {
  const write = res.write.bind(res)
  const end = res.end.bind(res)
  const writeHead = res.writeHead.bind(res)
  const sendHead = (): void => void (res.headersSent || writeHead(res.statusCode))
  const wire: Wire = {
    write: (chunk) => {
      sendHead()
      return write(chunk)
    },
    end: (chunk) => {
      sendHead()
      if (chunk) end(chunk)
      else end()
    },
  }
  let body: Body | undefined
  let ended = false
  const started = (): Body => (body ??= begin(wire))

  Object.assign(res, {
    writeHead: (status: number, ...rest: HeadArguments) => {
      applyHead(res, status, rest)
      return res
    },
    flushHeaders: () => void started(),
    flush: () => started().flush(),
    write: (chunk: unknown, ...rest: readonly unknown[]) => {
      const room = started().write(toBuffer(chunk, rest[0]))
      const callback = callbackIn(rest)
      if (callback) process.nextTick(callback)
      return room
    },
    end: (...parts: readonly unknown[]) => {
      if (ended) return res
      ended = true
      const [chunk, encoding] = parts
      const callback = callbackIn(parts)
      if (callback) res.once('finish', callback)
      if (chunk != null && typeof chunk !== 'function') started().write(toBuffer(chunk, encoding))
      started().end()
      return res
    },
  })
}
