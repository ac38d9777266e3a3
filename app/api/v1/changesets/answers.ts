import type { Result } from '@/lib/domain/result'
import { refused } from '@/lib/domain/result'
import type { Asked } from '../by-key'
import { problemOf } from '../problem'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const ORDINAL = /^\d{1,9}$/

export const done = (): Response => new Response(null, { status: 204 })

/** Tells what a command gave as JSON, or why it refused. */
export const answer = <T>(result: Result<T>, tell: (value: T) => Response): Response => (result.ok ? tell(result.value) : problemOf(result))

/** Work on the changeset that the path names; what cannot be the id of one is not found. */
export const ofChangeset =
  (work: (id: string, asked: Asked) => Promise<Response>) =>
  async (asked: Asked): Promise<Response> => {
    const { id = '' } = asked.segments
    return UUID.test(id) ? work(id, asked) : problemOf(refused('not_found', `There is no changeset ${id}.`, { field: 'id', value: id }))
  }

/** As {@link ofChangeset}, on one change of it. */
export const ofChange = (work: (id: string, ordinal: number, asked: Asked) => Promise<Response>) =>
  ofChangeset(async (id, asked) => {
    const { ordinal = '' } = asked.segments
    return ORDINAL.test(ordinal)
      ? work(id, Number(ordinal), asked)
      : problemOf(refused('not_found', `Changeset ${id} has no change ${ordinal}.`, { field: 'ordinal', value: ordinal }))
  })
