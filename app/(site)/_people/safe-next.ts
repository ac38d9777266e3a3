import { adminPaths } from '@/lib/admin-paths'

/** Where to go after signing in: only below the door, lest an address lead people to another site that looks like ours. */
export const safeNext = (given: string | readonly string[] | undefined): string => {
  const next = typeof given === 'string' ? given : ''
  return /^\/admin(?:[/?][\w\-./?=&%+:]*)?$/.test(next) && !next.includes('//') ? next : adminPaths.home()
}
