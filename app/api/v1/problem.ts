import type { Refusal, RefusalCode } from '@/lib/domain/result'
import type { Problem, ProblemName } from '@/lib/queries/contract/problem'

/** The status and title of each problem; a title is the same for every problem of its type. */
export const PROBLEM_KINDS: Record<ProblemName, { status: number; title: string }> = {
  invalid: { status: 400, title: 'The request is not understood' },
  'not-found': { status: 404, title: 'There is no such thing' },
  'method-not-allowed': { status: 405, title: 'This address is only for reading' },
  'too-many': { status: 429, title: 'Too many requests from this address' },
  unavailable: { status: 503, title: 'The database is away' },
  unexpected: { status: 500, title: 'Something went wrong on our side' },
}

type Particulars = Pick<Problem, 'detail' | 'field' | 'value'>

/** An answer that says what went wrong and the way out, as `application/problem+json` (RFC 9457). */
export const problem = (name: ProblemName, particulars: Particulars, headers: Record<string, string> = {}): Response => {
  const { status, title } = PROBLEM_KINDS[name]
  const body: Problem = { type: `urn:parley:problem:${name}`, title, status, ...particulars }
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...headers },
  })
}

const NAMES: Record<RefusalCode, ProblemName> = {
  invalid: 'invalid',
  forbidden: 'invalid',
  not_found: 'not-found',
  conflict: 'invalid',
  precondition: 'invalid',
}

/** The answer that a refusal means. Reading never conflicts and needs no rights, so those cases do not come up. */
export const problemOf = ({ code, message, field, value }: Refusal): Response =>
  problem(NAMES[code], {
    detail: message,
    ...(field === undefined ? {} : { field }),
    ...(value === undefined ? {} : { value }),
  })
