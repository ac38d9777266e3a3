import { randomBytes, randomUUID } from 'node:crypto'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { twoFactor } from 'better-auth/plugins'
import { database } from '@/lib/data/client'
import type { Db } from '@/lib/data/db'
import { findPerson } from '@/lib/data/people/people'
import { secretNamed } from '@/lib/data/people/secrets'
import { environment } from '@/lib/platform/env'
import { publicOrigin } from '@/lib/platform/origin'
import { hashPassword, isPassword } from './passwords'

interface AuthOptions {
  readonly db: Db
  /** Signs cookies and encrypts second factors. */
  readonly secret: string
  /** Scheme and host that people reach us by; with https cookies go by https alone. */
  readonly origin: string
}

const DAY = 86_400

/**
 * Better-auth as we use it: only its functions are called, from our own actions, and no address of its own is served, so
 * that nothing can be done that our pages do not do. Nobody signs up by themselves; people are added by a link
 * that works once.
 */
export const createAuth = ({ db, secret, origin }: AuthOptions) =>
  betterAuth({
    appName: 'Parley',
    secret,
    baseURL: origin,
    database: prismaAdapter(db, { provider: 'postgresql' }),
    user: { modelName: 'person' },
    session: { expiresIn: 7 * DAY, disableSessionRefresh: true },
    // What waits for a second factor is known by a hash alone.
    verification: { storeIdentifier: 'hashed' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      maxPasswordLength: 128,
      password: { hash: hashPassword, verify: ({ hash, password }) => isPassword(hash, password) },
    },
    plugins: [twoFactor({ issuer: 'Parley', accountLockout: { maxFailedAttempts: 10, durationSeconds: 900 } })],
    advanced: {
      cookiePrefix: 'parley',
      useSecureCookies: origin.startsWith('https://'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      database: { generateId: () => randomUUID() },
    },
    // We limit ourselves, in the database that all instances share; theirs counts only what comes by its addresses.
    rateLimit: { enabled: false },
    logger: { disabled: true },
    telemetry: { enabled: false },
    databaseHooks: {
      session: {
        create: {
          /** Whoever was deactivated gets no session, whatever they know. */
          before: async ({ userId }) => {
            const person = await findPerson(db, userId)
            return person !== null && person.deactivatedAt === null
          },
        },
      },
    },
  })

export type Auth = ReturnType<typeof createAuth>

/**
 * The secret that signs cookies: the one of the environment, or else one that was drawn at random and is kept in the
 * database, so that all instances on it agree. There is no default.
 */
export const authSecret = async (db: Db, given: string | undefined, now: Date): Promise<string> =>
  given ?? secretNamed(db, 'auth', randomBytes(48).toString('base64url'), now)

// One for each process, as with the pool.
const holder = globalThis as { parleyAuth?: Promise<Auth> }

const open = async (): Promise<Auth> => {
  const db = database()
  const secret = await authSecret(db, environment().AUTH_SECRET, new Date())
  return createAuth({ db, secret, origin: publicOrigin() })
}

/** Better-auth on the database that the environment names. */
export const auth = (): Promise<Auth> => {
  const opened = (holder.parleyAuth ??= open())
  // A database that was away at the first call must not keep everybody out for ever.
  opened.catch(() => delete holder.parleyAuth)
  return opened
}
