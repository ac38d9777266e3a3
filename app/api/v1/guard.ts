import { isUnreachable } from '@/lib/queries/is-unreachable'
import { log } from './log'
import { problem } from './problem'

/** Answers, or says which kind of failure it was: a database that is away, or a bug, which goes to the log. */
export const guarded = async (work: () => Promise<Response>): Promise<Response> => {
  try {
    return await work()
  } catch (error) {
    if (isUnreachable(error)) {
      log().warn({ err: error }, 'the database is away')
      return problem('unavailable', { detail: 'The database does not answer. Ask again in a few seconds.' }, { 'Retry-After': '5' })
    }
    log().error({ err: error }, 'a read failed')
    return problem('unexpected', { detail: 'The request was understood and could not be answered. It is in our log; ask again later.' })
  }
}
