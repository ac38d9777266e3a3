import { mayAdminister, mayPublish, STARTING_DATA_ACTOR, type Actor } from '../actor'
import { ok, refused, type Result } from '../result'

/** Whether an administrator switched publishing alone on: who, and with which reason. */
export interface LonePublishing {
  readonly isOn: boolean
  readonly actor: string
  readonly reason: string
}

interface Publication {
  readonly edition: number
  /** Everybody who worked on any change of it. */
  readonly authors: readonly string[]
  readonly lone: LonePublishing | null
}

const NOBODY = ''

/**
 * Whether the actor may publish, and with which reason where it is their own work: null where it is not. Nobody publishes
 * what they worked on, except an administrator who switched that on. The database holds the same.
 */
export const decidePublisher = (actor: Actor, { edition, authors, lone }: Publication): Result<string | null> => {
  if (authors.every((author) => mayPublish(actor, author, edition))) return ok(null)
  // By role they could not publish anybody's work either, or they are the system, which has one exception only.
  if (actor.id === STARTING_DATA_ACTOR.id || !mayPublish(actor, NOBODY, edition))
    return refused('forbidden', `${actor.id} may not publish.`)
  if (mayAdminister(actor) && lone?.isOn === true && lone.actor === actor.id) return ok(lone.reason)
  return refused('forbidden', `${actor.id} worked on this changeset. Somebody else than its authors publishes it.`)
}
