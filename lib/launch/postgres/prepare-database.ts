import pg from 'pg'

const { escapeIdentifier, escapeLiteral } = pg

/**
 * Makes, where it is missing, the role and the database that the app uses: not the superuser's,
 * so that nothing works here that a managed PostgreSQL would refuse.
 *
 * @returns the connection of that role to that database
 */
export const prepareDatabase = async (adminUrl: string, name: string): Promise<string> => {
  const url = new URL(adminUrl)
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const role = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [name])
    const login = `LOGIN CREATEDB PASSWORD ${escapeLiteral(decodeURIComponent(url.password))}`
    await client.query(`${role.rowCount ? 'ALTER' : 'CREATE'} ROLE ${escapeIdentifier(name)} ${login}`)
    const database = await client.query('SELECT FROM pg_database WHERE datname = $1', [name])
    if (!database.rowCount) {
      await client.query(`CREATE DATABASE ${escapeIdentifier(name)} OWNER ${escapeIdentifier(name)}`)
    }
  } finally {
    await client.end()
  }
  url.username = name
  url.pathname = `/${name}`
  return url.href
}
