// @ts-check

/** @typedef {() => Promise<void> | void} Ending */
/**
 * @typedef {object} Lifetime
 * @property {(ending: Ending) => void} onEnd
 * @property {(code: number) => Promise<never>} end
 * @property {() => boolean} isEnding
 */

/**
 * npm passes a signal on to the shell between us, which ends without telling us.
 * @param {() => void} end
 */
const watchNpm = (end) => {
  if (process.env.npm_lifecycle_event === undefined) return
  const shell = process.ppid
  setInterval(() => {
    if (process.ppid !== shell) end()
  }, 500).unref()
}

/**
 * What is to be undone when we stop, latest first: on Ctrl+C, on SIGTERM, when the terminal or npm
 * goes away, or when a step has failed.
 * @param {{ signalCode: number }} options the exit code after a signal
 * @returns {Lifetime}
 */
export const openLifetime = ({ signalCode }) => {
  /** @type {Ending[]} */
  const endings = []
  /** @type {Promise<never> | null} */
  let ended = null

  /** @param {number} code */
  const run = async (code) => {
    for (const ending of endings.reverse()) {
      try {
        await ending()
      } catch (error) {
        console.error(error)
        code ||= 1
      }
    }
    process.exit(code)
  }
  /** @param {number} code */
  const end = (code) => (ended ??= run(code))

  // npm passes on a signal that the terminal has already sent to us: the second one must not hurt.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => void end(signalCode))
  }
  watchNpm(() => void end(signalCode))
  process.on('uncaughtException', (error) => {
    console.error(error)
    void end(1)
  })
  // As Next's own server does: what one answer forgot to await must not end all the others.
  process.on('unhandledRejection', (error) => console.error(error))
  // Whoever reads our output may go away, as in `npm start | head`: that is no reason to stop.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  return { onEnd: (ending) => void endings.push(ending), end, isEnding: () => ended !== null }
}
