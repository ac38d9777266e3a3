import { describe, expect, test } from 'vitest'
import { personActor, STARTING_DATA_ACTOR, type Actor } from '../actor'
import { ROLES } from '../roles'
import { decidePublisher, type LonePublishing } from './publisher'

const on = (actor: string): LonePublishing => ({ isOn: true, actor, reason: 'Nobody else is here.' })
const says = (actor: Actor, authors: readonly string[], lone: LonePublishing | null = null, edition = 2): string | null => {
  const decided = decidePublisher(actor, { edition, authors, lone })
  return decided.ok ? decided.value : decided.code
}

describe('who may publish', () => {
  test.each(ROLES)('others’ work: %s', (role) => {
    expect(says(personActor('p', role), ['person:q'])).toBe(role === 'reviewer' || role === 'administrator' ? null : 'forbidden')
  })

  test.each(ROLES)('never their own, as one of many authors: %s', (role) => {
    expect(says(personActor('p', role), ['person:q', 'person:p'])).toBe('forbidden')
    expect(says(personActor('p', role), ['person:p'], { ...on('person:p'), isOn: false })).toBe('forbidden')
    expect(says(personActor('p', role), ['person:p'], on('person:q'))).toBe('forbidden')
  })

  test.each(ROLES)('their own alone, once that is switched on: %s', (role) => {
    expect(says(personActor('p', role), ['person:p'], on('person:p'))).toBe(role === 'administrator' ? 'Nobody else is here.' : 'forbidden')
  })

  test('nobody by a key that is for proposals', () => {
    expect(says(personActor('p', 'administrator', { id: 'k', scopes: ['propose'] }), ['person:q'])).toBe('forbidden')
    expect(says(personActor('p', 'administrator', { id: 'k', scopes: ['propose'] }), ['person:p'], on('person:p'))).toBe('forbidden')
  })

  test('the loader of the starting data only as the first edition', () => {
    expect(says(STARTING_DATA_ACTOR, [STARTING_DATA_ACTOR.id], null, 1)).toBeNull()
    expect(says(STARTING_DATA_ACTOR, [STARTING_DATA_ACTOR.id])).toBe('forbidden')
    expect(says(STARTING_DATA_ACTOR, ['person:q'])).toBe('forbidden')
  })
})
