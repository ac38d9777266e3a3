import { roleMay, type Capability, type KeyScope, type Role } from './roles'

/** The API key that somebody acts by: which, for the log, and what it was made for. */
export interface KeyInUse {
  readonly id: string
  readonly scopes: readonly KeyScope[]
}

/** Who does something. The system acts under a name of its own, as when it loads data; people by session or by API key. */
export interface Actor {
  readonly kind: 'system' | 'person'
  readonly id: string
  /** A person's role; one without a role may do what a reader may. */
  readonly role?: Role
  /** There where the person acts by API key: they may do what it was made for and no more, whatever the role. */
  readonly key?: KeyInUse
}

/** The one actor that may publish its own changeset, and only as the first edition of an empty database. */
export const STARTING_DATA_ACTOR: Actor = { kind: 'system', id: 'system:starting-data' }

/** Somebody of whom nothing is known: who signs in, opens a link, or presents a key that is none. */
export const ANYBODY: Actor = { kind: 'person', id: 'anybody' }

/** The actor that a person is, by session or, with its scopes, by API key. */
export const personActor = (personId: string, role: Role, key?: KeyInUse): Actor => ({
  kind: 'person',
  id: `person:${personId}`,
  role,
  ...(key === undefined ? {} : { key }),
})

/** Whether the actor, as a person, may do it: by the table of roles and, with a key, by its scopes as well. */
export const can = ({ kind, role = 'reader', key }: Actor, capability: Capability): boolean =>
  kind === 'person' && roleMay(role, capability) && (key === undefined || key.scopes.some((scope) => scope === capability))

/** Whether the actor may propose changes. */
export const mayEdit = (actor: Actor): boolean => actor.kind === 'system' || can(actor, 'propose')

/** Whether the actor may publish a changeset of `author` as edition `edition`: never one's own work, and never by key. */
export const mayPublish = (actor: Actor, author: string, edition: number): boolean =>
  actor.id === STARTING_DATA_ACTOR.id ? edition === 1 : can(actor, 'publish') && actor.id !== author

/** Whether the actor may decide who may do what. */
export const mayAdminister = (actor: Actor): boolean => can(actor, 'administer')

/** Whether the actor may read the log. */
export const mayAudit = (actor: Actor): boolean => can(actor, 'audit')
