import { describe, expect, test } from 'vitest'
import { ANYBODY, can, mayAdminister, mayAudit, mayEdit, mayPublish, personActor, STARTING_DATA_ACTOR } from './actor'
import { CAPABILITIES, isRole, KEY_SCOPES, ROLES, roleMay, type Capability, type Role } from './roles'

/** Written out by hand, so that no cell changes unnoticed. */
const TABLE: Record<Role, Record<Capability, boolean>> = {
  reader: { propose: false, publish: false, sign: false, administer: false, audit: false },
  editor: { propose: true, publish: false, sign: false, administer: false, audit: false },
  reviewer: { propose: true, publish: true, sign: true, administer: false, audit: false },
  administrator: { propose: true, publish: true, sign: true, administer: true, audit: true },
}

const cells = ROLES.flatMap((role) => CAPABILITIES.map((capability) => ({ role, capability, may: TABLE[role][capability] })))

test.each(cells)('$role: $capability is $may', ({ role, capability, may }) => {
  expect(roleMay(role, capability)).toBe(may)
  expect(can(personActor('p', role), capability)).toBe(may)
})

test.each(cells)('by key, $role does $capability only where the key was made for it', ({ role, capability, may }) => {
  expect(can(personActor('p', role, { id: 'k', scopes: [...KEY_SCOPES] }), capability)).toBe(may && capability === 'propose')
  expect(can(personActor('p', role, { id: 'k', scopes: [] }), capability)).toBe(false)
})

describe.each(ROLES)('%s', (role) => {
  const actor = personActor('p', role)

  test('edits, publishes, administers and audits as the table says', () => {
    expect(mayEdit(actor)).toBe(TABLE[role].propose)
    expect(mayPublish(actor, 'person:other', 7)).toBe(TABLE[role].publish)
    expect(mayAdminister(actor)).toBe(TABLE[role].administer)
    expect(mayAudit(actor)).toBe(TABLE[role].audit)
  })

  test('never publishes what is theirs, and nothing by key', () => {
    expect(mayPublish(actor, 'person:p', 7)).toBe(false)
    expect(mayPublish(personActor('p', role, { id: 'k', scopes: [...KEY_SCOPES] }), 'person:other', 7)).toBe(false)
  })
})

test('somebody unknown may nothing', () => {
  expect([mayEdit, mayAdminister, mayAudit].map((may) => may(ANYBODY))).toEqual([false, false, false])
  expect(mayPublish(ANYBODY, 'person:other', 2)).toBe(false)
})

test('the system loads the starting data, and neither publishes later nor administers', () => {
  expect(mayPublish(STARTING_DATA_ACTOR, STARTING_DATA_ACTOR.id, 1)).toBe(true)
  expect(mayPublish(STARTING_DATA_ACTOR, 'person:p', 2)).toBe(false)
  expect(mayAdminister(STARTING_DATA_ACTOR)).toBe(false)
})

test.each(['', 'owner', 'Editor', null, undefined, 1, '__proto__'])('%s is no role', (text) => expect(isRole(text)).toBe(false))
