import { z } from 'zod'

const isPostgresUrl = (text: string): boolean => {
  try {
    return ['postgres:', 'postgresql:'].includes(new URL(text).protocol)
  } catch {
    return false
  }
}

const fromText = (expected: string) => ({ error: `expected ${expected}` })

const portText = 'a port from 1 to 65535'
const Port = z
  .string()
  .regex(/^\d{1,5}$/, fromText(portText))
  .transform(Number)
  .pipe(z.number().min(1, fromText(portText)).max(65_535, fromText(portText)))

const countText = (what: string) => `${what}, a whole number from 0 to 100000`
const count = (what: string) => z.string().regex(/^\d{1,5}$/, fromText(countText(what))).transform(Number)

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const Environment = z.object({
  DATABASE_URL: z
    .string()
    .refine(isPostgresUrl, fromText('postgresql://user:password@host:5432/database'))
    .optional(),
  PORT: Port.default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, fromText('an address or a host name to listen on, such as 0.0.0.0'))
    .default('127.0.0.1'),
  LOG_LEVEL: z.enum(levels, fromText(`one of ${levels.join(', ')}`)).default('info'),
  RATE_LIMIT_PER_MINUTE: count('how often one address may ask the API within a minute (0: as often as it likes)').default(600),
  TRUST_PROXY: count('how many proxies of yours stand in front').default(0),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, ...fromText('the address that readers use, such as https://parley.example') })
    .optional(),
  AUTH_SECRET: z.string().min(32, fromText('at least 32 signs that nobody can guess, the same on every instance')).optional(),
  SMTP_URL: z
    .string()
    .refine((text) => /^smtps?:\/\/[^\s/]+/.test(text) && URL.canParse(text), fromText('smtp://user:password@host:587 or smtps://user:password@host:465'))
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*@[^\r\n]+$/, fromText('the address that mail comes from, such as Parley <parley@parley.example>'))
    .optional(),
}).refine(({ SMTP_URL, MAIL_FROM }) => SMTP_URL === undefined || MAIL_FROM !== undefined, {
  path: ['MAIL_FROM'],
  error: 'expected an address beside SMTP_URL, such as Parley <parley@parley.example>',
})

export type Environment = z.infer<typeof Environment>

const secrets = new Set(['DATABASE_URL', 'AUTH_SECRET', 'SMTP_URL'])

/** A variable is wrong; the message names it, its value unless that is a secret, and what is expected. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError'
}

type Source = Readonly<Record<string, string | undefined>>

/**
 * Reads our variables; one that is set to nothing counts as not set.
 *
 * @throws EnvironmentError naming every variable that is wrong
 */
export const parseEnvironment = (source: Source): Environment => {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = Environment.safeParse(given)
  if (parsed.success) return parsed.data
  const lines = parsed.error.issues.map(({ path, message }) => {
    const name = String(path[0])
    return secrets.has(name) ? `${name}: ${message}` : `${name}=${given[name]}: ${message}`
  })
  throw new EnvironmentError(lines.join('\n'))
}

let parsed: Environment | undefined

/**
 * The environment of this process, parsed at the first call and kept. Not at import: a build has
 * no database to name.
 *
 * @throws EnvironmentError
 */
export const environment = (): Environment => (parsed ??= parseEnvironment(process.env))
