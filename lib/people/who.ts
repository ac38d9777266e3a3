import { findPerson, type Person } from '@/lib/data/people/people'
import { personActor, type Actor } from '@/lib/domain/actor'
import type { Asking } from './asking'
import { logSignIn } from './log-sign-in'

/** Somebody who has signed in. */
export interface Visitor {
  readonly person: Person
  readonly actor: Actor
  readonly sessionId: string
}

/**
 * Who asks, by the session that their cookie names; null for nobody. Role and account are read anew each time, so that
 * what an administrator took away is gone at the next request.
 */
export const whoAsks = async ({ db, auth, headers }: Pick<Asking, 'db' | 'auth' | 'headers'>): Promise<Visitor | null> => {
  const found = await auth.api.getSession({ headers, query: { disableCookieCache: true, disableRefresh: true } })
  if (found === null) return null
  const person = await findPerson(db, found.session.userId)
  if (person === null || person.deactivatedAt !== null) return null
  return { person, actor: personActor(person.id, person.role), sessionId: found.session.id }
}

/** Ends the session that the cookie names, here and not only in the browser. */
export const signOut = async (asking: Asking): Promise<readonly string[]> => {
  const visitor = await whoAsks(asking)
  const response = await asking.auth.api.signOut({ headers: asking.headers, asResponse: true })
  if (visitor !== null)
    await logSignIn(asking.db, { at: asking.now, address: asking.address, command: 'sign out', actor: visitor.actor.id, outcome: 'done', subject: null })
  return response.headers.getSetCookie()
}
