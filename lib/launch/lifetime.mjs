// @ts-check

/** @typedef {() => Promise<void> | void} Ending */
/**
 * @typedef {object} Lifetime
 * @property {(ending: Ending) => void} onEnd
 * @property {(code: number) => Promise<never>} end
 * @property {() => boolean} isEnding
 */

/**
 * What is to be undone when we stop, latest first: on Ctrl+C, on SIGTERM, when the terminal goes
 * away, or when a step has failed.
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
  return { onEnd: (ending) => void endings.push(ending), end, isEnding: () => ended !== null }
}
