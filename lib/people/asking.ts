import type { Db } from '@/lib/data/db'
import type { Auth } from './auth'

/** What somebody asks with who is not known yet: their headers, which hold the cookies, and where they ask from. */
export interface Asking {
  readonly db: Db
  readonly auth: Auth
  readonly now: Date
  readonly address: string
  readonly headers: Headers
}
