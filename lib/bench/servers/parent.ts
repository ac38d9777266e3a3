import type { Usage } from '../child'

/** Tells the bench that started us that we listen, then what we use whenever it asks; ends with it. */
export const tellParent = (kept?: () => NonNullable<Usage['kept']>): void => {
  process.on('message', () => {
    const usage: Usage = { rss: process.memoryUsage.rss(), ...(kept ? { kept: kept() } : {}) }
    process.send?.(usage)
  })
  process.on('disconnect', () => process.exit())
  process.send?.('listening')
}
