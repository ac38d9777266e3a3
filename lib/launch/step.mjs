// @ts-check

/** @param {number} startedAt milliseconds of `performance.now()` */
const seconds = (startedAt) => `${((performance.now() - startedAt) / 1000).toFixed(1)} s`

/**
 * Does one step and prints it on one line, with what came of it and the time that it took.
 * @template T
 * @param {string} name
 * @param {() => Promise<T> | T} work a text that it returns is printed as the outcome
 * @returns {Promise<T>} rejects with what the work threw, after the line is closed
 */
export const step = async (name, work) => {
  const startedAt = performance.now()
  process.stdout.write(`${name}: `)
  try {
    const outcome = await work()
    process.stdout.write(`${typeof outcome === 'string' ? outcome : 'done'} (${seconds(startedAt)})\n`)
    return outcome
  } catch (error) {
    process.stdout.write(`failed (${seconds(startedAt)})\n`)
    throw error
  }
}
