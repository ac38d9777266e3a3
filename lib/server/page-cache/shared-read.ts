/**
 * Makes many callers share few reads. A caller may only join a read that is sent after it has asked: joining one that was
 * under way could hand it what was true before its question. So at most one read waits behind the one that runs, and
 * everybody who asks meanwhile shares it.
 */
export const sharedRead = <T>(read: () => Promise<T>): (() => Promise<T>) => {
  let running: Promise<unknown> | null = null
  let waiting: Promise<T> | null = null

  const start = (): Promise<T> => {
    waiting = null
    const result = read()
    const ended = () => {
      if (running === result) running = null
    }
    running = result
    result.then(ended, ended)
    return result
  }

  return () => {
    if (waiting !== null) return waiting
    if (running === null) {
      // Sent in the next turn, so that all who ask in this one share it.
      waiting = Promise.resolve().then(start)
      return waiting
    }
    waiting = running.then(start, start)
    return waiting
  }
}
