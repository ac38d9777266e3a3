/** The p-th percentile (0 to 100) of at least one value: the least that so many per cent of them do not exceed. */
export const percentile = (values: readonly number[], p: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const found = sorted[Math.max(0, Math.ceil((p / 100) * sorted.length) - 1)]
  if (found === undefined) throw new Error('There is no percentile of no values')
  return found
}

export const median = (values: readonly number[]): number => percentile(values, 50)

/** A figure with as many decimals as it can bear: 12,345, 123, 12.3, 1.23, 0.123. */
export const figure = (value: number): string => {
  const size = Math.abs(value)
  const decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3
  return value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
}

/** The median with the extremes beside it, since one number from a busy machine says little. */
export const spread = (values: readonly number[]): string =>
  `${figure(median(values))} (${figure(Math.min(...values))}..${figure(Math.max(...values))})`

const KB = 1_000
const MB = 1_000_000

export const bytes = (count: number): string => (count >= MB ? `${figure(count / MB)} MB` : `${figure(count / KB)} KB`)
