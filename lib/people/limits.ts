import { countAttempt, forgetAttempts } from '@/lib/data/people/attempts'
import type { Db } from '@/lib/data/db'
import { countedAs } from '@/lib/platform/counted-as'
import { hashToken } from './tokens'

/** How often something may be tried in a quarter of an hour: from one address, and for one account from wherever. */
export const LIMITS = {
  signIn: { address: 30, account: 10 },
  reset: { address: 10, account: 3 },
  link: { address: 30 },
  key: { address: 30 },
} as const

const WINDOW = 900

type Deed = keyof typeof LIMITS

/** Addresses and accounts are counted by a hash: this table must not become a list of who tried to sign in. */
const keyOf = (deed: Deed, kind: 'address' | 'account', who: string): string => `${deed} ${kind} ${hashToken(who)}`

/** Whether an address has tried too often; this try is counted. */
export const addressIsSpent = async (db: Db, deed: Deed, address: string, now: Date): Promise<boolean> => {
  const { count } = await countAttempt(db, keyOf(deed, 'address', countedAs(address)), WINDOW, now)
  return count > LIMITS[deed].address
}

/** Whether an account was tried too often; this try is counted, whether there is such an account or not. */
export const accountIsSpent = async (db: Db, deed: 'signIn' | 'reset', email: string, now: Date): Promise<boolean> => {
  const { count } = await countAttempt(db, keyOf(deed, 'account', email), WINDOW, now)
  return count > LIMITS[deed].account
}

/** Who has signed in starts anew. */
export const forgetAccount = (db: Db, email: string): Promise<void> => forgetAttempts(db, keyOf('signIn', 'account', email))
