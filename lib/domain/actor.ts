/** Who does something. People come with accounts; the system acts under a name of its own, as when it loads data. */
export interface Actor {
  readonly kind: 'system' | 'person'
  readonly id: string
}

/** The one actor that may publish its own changeset, and only as the first edition of an empty database. */
export const STARTING_DATA_ACTOR: Actor = { kind: 'system', id: 'system:starting-data' }

/** Whether the actor may propose changes. */
export const mayEdit = (actor: Actor): boolean => actor.kind === 'system'

/** Whether the actor may publish a changeset of `author` as edition `edition`: never one's own work. */
export const mayPublish = (actor: Actor, author: string, edition: number): boolean =>
  actor.id === STARTING_DATA_ACTOR.id ? edition === 1 : actor.kind === 'person' && actor.id !== author
