import { randomUUID } from 'node:crypto'
import type { Db } from '@/lib/data/db'
import { insertPerson, setRole } from '@/lib/data/people/people'
import { personActor, type Actor } from '@/lib/domain/actor'
import type { Role } from '@/lib/domain/roles'
import { createApiKey } from '../api-keys'

/** Somebody with an account and an API key of it. */
export interface PersonWithKey {
  readonly actor: Actor
  readonly personId: string
  readonly key: string
  readonly keyId: string
  /** The header by which a program shows the key. */
  readonly headers: Readonly<Record<string, string>>
}

/** Adds somebody who signs in by no password and has a key to propose with; whoever may not had more to say when it was made. */
export const personWithKey = async (db: Db, name: string, role: Role): Promise<PersonWithKey> => {
  const [id, now] = [randomUUID(), new Date()]
  await insertPerson(db, { id, accountId: randomUUID(), name, email: `${id}@parley.example`, role: 'editor', passwordHash: 'none', now })
  const made = await createApiKey({ db, actor: personActor(id, 'editor'), now }, { name: 'A test', scopes: ['propose'], days: 7 })
  if (!made.ok) throw new Error(made.message)
  await setRole(db, id, role, now)
  const { key, id: keyId } = made.value
  return { actor: personActor(id, role), personId: id, key, keyId, headers: { authorization: `Bearer ${key}` } }
}
