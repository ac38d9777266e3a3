import { afterAll, beforeAll } from 'vitest'
import type { Context } from '@/lib/commands/command'
import { openDb } from '@/lib/data/db'
import { findPersonByEmail } from '@/lib/data/people/people'
import { personActor, type Actor } from '@/lib/domain/actor'
import type { Role } from '@/lib/domain/roles'
import { createTestDatabase, type TestDatabase } from '@/lib/launch/test-database'
import { acceptInvitation, createFirstAdministrator } from '../accept-link'
import type { Asking } from '../asking'
import { createAuth, type Auth } from '../auth'
import { firstAdministratorToken } from '../first-administrator'
import { invitePerson } from '../invite-person'
import type { Message } from '../mail'
import { signIn } from '../sign-in'

export const PASSWORD = 'a summit in the autumn'
export const ADMINISTRATOR = 'ada@parley.example'

/** The cookies that a browser would send after these answers. */
export const cookieHeader = (...answers: readonly (readonly string[])[]): Headers => {
  const jar = new Map<string, string>()
  for (const line of answers.flat()) {
    const [pair = '', ...attributes] = line.split(';')
    const at = pair.indexOf('=')
    if (attributes.some((text) => /^\s*max-age=0$/i.test(text))) jar.delete(pair.slice(0, at))
    else jar.set(pair.slice(0, at), pair.slice(at + 1))
  }
  return new Headers({ cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') })
}

/** The token in a message. */
export const tokenIn = (message: Message | undefined): string => /token=([\w-]+)/.exec(message?.text ?? '')?.[1] ?? ''

/** Gives the tests of a file an empty database and what people do in it. */
export const openPeople = ({ origin = 'http://localhost:3000' } = {}) => {
  let made: TestDatabase | undefined
  let db: ReturnType<typeof openDb>
  let auth: Auth
  const sent: Message[] = []
  const mailer = async (message: Message): Promise<void> => void sent.push(message)

  beforeAll(async () => {
    made = await createTestDatabase()
    db = openDb(made.url)
    auth = createAuth({ db, secret: 'x'.repeat(40), origin })
  })
  afterAll(async () => {
    await db.$disconnect()
    await made?.drop()
  })

  const asking = (headers = new Headers(), address = '192.0.2.1'): Asking => ({ db, auth, now: new Date(), address, headers })
  const as = (actor: Actor): Context => ({ db, actor, now: new Date(), address: '192.0.2.1' })
  const actorOf = async (email: string): Promise<Actor> => {
    const person = await findPersonByEmail(db, email)
    if (person === null) throw new Error(`there is no ${email}`)
    return personActor(person.id, person.role)
  }

  return {
    sent,
    mailer,
    asking,
    as,
    actorOf,
    db: () => db,
    /** Makes the first administrator. */
    begin: async (): Promise<Actor> => {
      const token = await firstAdministratorToken(db, new Date())
      const made = await createFirstAdministrator(as({ kind: 'person', id: 'anybody' }), {
        token, name: 'Ada', email: ADMINISTRATOR, password: PASSWORD,
      })
      if (!made.ok) throw new Error(made.message)
      return actorOf(ADMINISTRATOR)
    },
    /** Invites somebody and has them accept. */
    add: async (email: string, role: Role): Promise<Actor> => {
      const invited = await invitePerson(as(await actorOf(ADMINISTRATOR)), { email, role }, mailer)
      if (!invited.ok) throw new Error(invited.message)
      const accepted = await acceptInvitation(as({ kind: 'person', id: 'anybody' }), {
        token: tokenIn(sent.at(-1)), name: email, password: PASSWORD,
      })
      if (!accepted.ok) throw new Error(accepted.message)
      return actorOf(email)
    },
    /** Signs in by password alone and gives the headers of the browser. */
    enter: async (email: string, password = PASSWORD): Promise<Headers> =>
      cookieHeader((await signIn(asking(), { email, password })).cookies),
  }
}
