import type { Refusal, RefusalCode } from '@/lib/domain/result'
import type { Problem, ProblemName } from '@/lib/queries/contract/problem'

/** The status and title of each problem; a title is the same for every problem of its type. */
export const PROBLEM_KINDS: Record<ProblemName, { status: number; title: string }> = {
  invalid: { status: 400, title: 'The request is not understood' },
  unauthorized: { status: 401, title: 'An API key is missing, or is none' },
  forbidden: { status: 403, title: 'This key may not do that' },
  'not-found': { status: 404, title: 'There is no such thing' },
  'method-not-allowed': { status: 405, title: 'This method is not possible here' },
  conflict: { status: 409, title: 'Somebody else changed it meanwhile' },
  'too-large': { status: 413, title: 'The body is too long' },
  'unsupported-type': { status: 415, title: 'The body is of another type' },
  precondition: { status: 422, title: 'A rule does not allow it as things stand' },
  'too-many': { status: 429, title: 'Too many requests from this address' },
  unavailable: { status: 503, title: 'The database is away' },
  unexpected: { status: 500, title: 'Something went wrong on our side' },
}

type Particulars = Omit<Problem, 'type' | 'title' | 'status'>

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
  forbidden: 'forbidden',
  not_found: 'not-found',
  conflict: 'conflict',
  precondition: 'precondition',
}

/** The answer that a refusal means, and what there is to tell beside it. */
export const problemOf = ({ code, message, field, value }: Refusal, beside: Pick<Problem, 'problems' | 'conflicts'> = {}): Response =>
  problem(NAMES[code], {
    ...beside,
    detail: message,
    ...(field === undefined ? {} : { field }),
    ...(value === undefined ? {} : { value }),
  })
