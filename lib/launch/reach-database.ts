import pg from 'pg'
import { Failure } from './failure.mjs'

const oldest = { number: 150_000, name: '15' }

export type ServerVersion = { readonly number: number; readonly name: string }

/** @throws Failure when that PostgreSQL is too old */
export const demandVersion = ({ number, name }: ServerVersion, host: string): void => {
  if (number >= oldest.number) return
  throw new Failure(`DATABASE_URL names PostgreSQL ${name} at ${host}: Parley needs ${oldest.name} or later`)
}

const advice: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there: check host and port, and that PostgreSQL runs',
  ENOTFOUND: 'there is no such host: check its name',
  EAI_AGAIN: 'the name of the host cannot be looked up now: check it and the network',
  ETIMEDOUT: 'it does not answer: check host, port and firewall',
  '28P01': 'it refuses the user name or the password',
  '28000': 'it refuses this user from here, or wants an encrypted connection (add ?sslmode=require)',
  '3D000': 'it has no database of that name: create it',
  '53300': 'it has no connection left: allow more, or stop something else',
}

const whatIsWrong = (error: unknown): string => {
  const { code = '', message = String(error) } = error as { code?: string; message?: string }
  return advice[code] ?? (message || code)
}

/**
 * Makes sure that the database named by DATABASE_URL answers and is new enough.
 *
 * @throws Failure naming the variable and what to do, never the password
 */
export const reachDatabase = async (databaseUrl: string): Promise<void> => {
  const { host, pathname } = new URL(databaseUrl)
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    const { rows } = await client.query<ServerVersion>(
      `SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS name`,
    )
    if (rows[0]) demandVersion(rows[0], host)
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure(
      `DATABASE_URL names ${pathname.slice(1) || 'a database'} at ${host}, which cannot be used: ` +
        `${whatIsWrong(error)}. Or unset DATABASE_URL to use the embedded PostgreSQL`,
    )
  } finally {
    await client.end().catch(() => {})
  }
}
