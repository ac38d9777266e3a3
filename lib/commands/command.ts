import type { z } from 'zod'
import { appendAudit, type AuditDetail } from '@/lib/data/audit'
import { refusalOf } from '@/lib/data/constraints'
import { inTransaction, isPool, type Db } from '@/lib/data/db'
import type { Actor } from '@/lib/domain/actor'
import { refused, type Refusal, type Result } from '@/lib/domain/result'
import { unstorableAt } from '@/lib/domain/storable'

/** Who asks, when, and over which connection: nothing else reaches a command from outside. */
export interface Context {
  readonly db: Db
  readonly actor: Actor
  readonly now: Date
  /** The network address that it was asked from, for the log; none where the system asks. */
  readonly address?: string
}

interface Command<Input, Value> {
  /** The name in the audit log: a verb and its noun. */
  readonly name: string
  readonly allow: (actor: Actor) => boolean
  readonly input: z.ZodType<Input>
  /** What the command was done to, for the audit log. */
  readonly subject: (input: Input) => string
  readonly handle: (context: Context, input: Input) => Promise<Result<Value>>
  /** What the log tells beside the deed, such as what was before and after; by which API key it came is added to it. Never a
   *  password, a token or a key. It stands after `handle`, of which its types are inferred. */
  readonly detail?: (input: Input, value: Value) => AuditDetail
}

/** Carries a refusal out of the transaction, so that all it wrote is rolled back. */
class Rollback extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message)
  }
}

const parse = <Input>(schema: z.ZodType<Input>, raw: unknown): Result<Input> => {
  // Before the schema, which goes as deep as it is led and lets every sign through.
  const unstorable = unstorableAt(raw)
  if (unstorable !== null) return refused('invalid', `${unstorable.field}: ${unstorable.message}`, { field: unstorable.field })
  const parsed = schema.safeParse(raw)
  if (parsed.success) return { ok: true, value: parsed.data }
  const [issue] = parsed.error.issues
  const field = issue?.path.join('.') ?? ''
  return refused('invalid', `${field === '' ? '' : `${field}: `}${issue?.message ?? 'not understood'}`, { field })
}

const refusalFrom = (error: unknown): Refusal => {
  if (error instanceof Rollback) return error.refusal
  const refusal = refusalOf(error)
  if (refusal === null) throw error
  return refusal
}

/**
 * Makes a command: it authorizes, parses, opens a transaction (or joins the caller's), decides and saves in `handle`, and
 * writes the audit row beside the deed. A refusal rolls back whatever was written and is logged on its own; within a
 * caller's transaction it throws, since that one has to be rolled back as a whole.
 */
export const command =
  <Input, Value>({ name, allow, input, subject, handle, detail }: Command<Input, Value>) =>
  async (context: Context, raw: unknown): Promise<Result<Value>> => {
    const { actor, now } = context
    const line = { at: now, actor: actor.id, command: name, address: context.address ?? null }
    const withKey = (told: AuditDetail | null): AuditDetail | null => (actor.key === undefined ? told : { ...told, byKey: actor.key.id })
    const refuse = async (refusal: Refusal, about: string | null): Promise<Refusal> => {
      if (!isPool(context.db)) throw new Rollback(refusal)
      await inTransaction(context.db, (tx) =>
        appendAudit(tx, { ...line, outcome: 'refused', subject: about, detail: withKey({ code: refusal.code, message: refusal.message }) }),
      )
      return refusal
    }
    if (!allow(actor)) return refuse(refused('forbidden', `${actor.id} may not ${name}.`), null)
    const parsed = parse(input, raw)
    if (!parsed.ok) return refuse(parsed, null)
    const about = subject(parsed.value)
    try {
      return await inTransaction(context.db, async (tx) => {
        const result = await handle({ ...context, db: tx }, parsed.value)
        if (!result.ok) throw new Rollback(result)
        await appendAudit(tx, { ...line, outcome: 'done', subject: about, detail: withKey(detail?.(parsed.value, result.value) ?? null) })
        return result
      })
    } catch (error) {
      return refuse(refusalFrom(error), about)
    }
  }
