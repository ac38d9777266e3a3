import { expect, inject, test } from 'vitest'
import { demandVersion, reachDatabase } from './reach-database'
import { urlFor } from './testing/template'

const here = (change: (url: URL) => void): string => {
  const url = new URL(urlFor(inject('testCluster'), 'postgres'))
  change(url)
  return url.href
}

test('a database that answers is accepted', async () => {
  await expect(reachDatabase(here(() => {}))).resolves.toBeUndefined()
})

test.each([
  ['nothing listens', (url: URL) => void (url.port = '1'), 'nothing listens there'],
  ['the password is wrong', (url: URL) => void (url.password = 'hunter2'), 'refuses the user name or the password'],
  ['there is no such database', (url: URL) => void (url.pathname = '/nowhere'), 'no database of that name'],
  ['there is no such host', (url: URL) => void (url.host = 'nowhere.invalid'), /no such host|cannot be looked up/],
])('when %s, the variable is named and the way out', async (_case, change, reason) => {
  const url = here(change)
  await expect(reachDatabase(url)).rejects.toThrow(/^DATABASE_URL names .* Or unset DATABASE_URL/)
  await expect(reachDatabase(url)).rejects.toThrow(reason)
  await expect(reachDatabase(url)).rejects.not.toThrow(new URL(url).password)
})

test('a PostgreSQL that is too old is refused', () => {
  expect(() => demandVersion({ number: 140_012, name: '14.12' }, 'db')).toThrow('DATABASE_URL names PostgreSQL 14.12 at db')
  expect(() => demandVersion({ number: 150_000, name: '15.0' }, 'db')).not.toThrow()
})
