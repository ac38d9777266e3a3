import { readdirSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { database } from '@/lib/data/client'
import { API_VERBS, mayEnter } from '@/lib/domain/access'
import { isKeyScope, ROLES, type Role } from '@/lib/domain/roles'
import { personWithKey, type PersonWithKey } from '@/lib/people/testing/person-with-key'
import { VERBS, type Verb } from './handlers'
import { asking } from './testing/asking'
import { callApi } from './testing/call-api'
import { openTestApi } from './testing/open-test-api'

openTestApi()

const people = new Map<Role, PersonWithKey>()
beforeAll(async () => {
  for (const role of ROLES) people.set(role, await personWithKey(database(), role, role))
})

const routes = readdirSync('app/api/v1', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('/route.ts') && !file.includes('[[...'))
  .map((file) => `/${file.replace(/\/route\.ts$/, '').replaceAll('[', '{').replaceAll(']', '}')}`)

/** An address that is there for each row; a changeset that there is not, since who may not is not told so. */
const addressOf = (path: string, verb: Verb): string => {
  if (path.startsWith('/changesets'))
    return `${path.replace('{id}', '00000000-0000-4000-8000-00000000000f').replace('{ordinal}', '0')}${verb === 'DELETE' && path.endsWith('}') && path.includes('/changes/') ? '?revision=1' : ''}`
  const [base = '', query] = asking(path.replace(/\.csv$/, '')).split('?')
  return `${base}${path.endsWith('.csv') ? '.csv' : ''}${query === undefined ? '' : `?${query}`}`
}

const statusOf = async (path: string, verb: Verb, headers: Readonly<Record<string, string>> = {}): Promise<number> => {
  const hasBody = verb === 'POST' || verb === 'PUT' || verb === 'PATCH'
  const response = await callApi(addressOf(path, verb), {
    method: verb,
    headers: hasBody ? { ...headers, 'content-type': 'application/json' } : { ...headers },
    ...(hasBody ? { body: '{}' } : {}),
  })
  return response.status
}

/** What the API answers to somebody who may not: by a key that opens nothing, or by one that does not open this. */
const KEPT_OUT = [401, 403]

describe('the table of the API', () => {
  test('has a row for every address, and for no other', () => {
    expect(routes.toSorted()).toEqual(Object.keys(API_VERBS).toSorted())
  })

  const cells = Object.entries(API_VERBS).flatMap(([path, row]) => VERBS.map((verb) => ({ path, verb, needed: row[verb] })))

  test.each(cells)('$verb $path needs $needed', async ({ path, verb, needed }) => {
    if (needed === undefined) {
      for (const headers of [{}, people.get('administrator')?.headers ?? {}]) expect(await statusOf(path, verb, headers)).toBe(405)
      return
    }
    const open = needed === 'nothing'
    expect(await statusOf(path, verb)).toBe(open ? 200 : 401)
    expect(await statusOf(path, verb, { cookie: 'parley.session_token=a.b' })).toBe(open ? 200 : 401)
    for (const role of ROLES) {
      const { headers = {}, actor, keyId } = people.get(role) ?? {}
      const status = await statusOf(path, verb, headers)
      const may = mayEnter(role, needed) && (open || isKeyScope(needed))
      if (may) expect(KEPT_OUT, role).not.toContain(status)
      else expect(status, role).toBe(403)
      if (may || verb === 'GET') continue
      // A refusal to write is a command's, and is logged with the key.
      const line = await database().auditEntry.findFirst({ orderBy: { number: 'desc' } })
      expect(line).toMatchObject({ actor: actor?.id, outcome: 'refused', detail: { code: 'forbidden', byKey: keyId } })
    }
  })
})
