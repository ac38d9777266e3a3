import { openDb } from '@/lib/data/db'
import { paths } from '@/lib/paths'
import { firstAdministratorToken } from './first-administrator'

/** The link that makes the first administrator, to be printed where only those who run the server read; null once there is one. */
export const firstSignUp = async (databaseUrl: string, origin: string): Promise<string | null> => {
  const db = openDb(databaseUrl)
  try {
    const token = await firstAdministratorToken(db, new Date())
    return token === null ? null : `${new URL(origin).origin}${paths.signUp(token)}`
  } finally {
    await db.$disconnect()
  }
}
