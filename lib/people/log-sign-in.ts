import { appendAudit, type AuditDetail } from '@/lib/data/audit'
import { inTransaction, type Db } from '@/lib/data/db'

interface SignInLine {
  readonly at: Date
  readonly address: string
  /** `sign in`, `give second factor`, `sign out`, ... */
  readonly command: string
  readonly actor: string
  readonly outcome: 'done' | 'refused'
  readonly subject: string | null
  readonly detail?: AuditDetail
}

/** Writes into the log what is no command: who came in, who left, and who was kept out. */
export const logSignIn = (db: Db, { detail, ...line }: SignInLine): Promise<void> =>
  inTransaction(db, (tx) => appendAudit(tx, { ...line, detail: detail ?? null }))
