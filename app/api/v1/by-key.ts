import type { Context as CommandContext } from '@/lib/commands/command'
import { contextByKey } from '@/lib/people/context-by-key'
import { parseParameters, urlParameters } from '@/lib/queries/parameters'
import { guarded } from './guard'
import { ownHandlers, VERBS, type Verb } from './handlers'
import { readBody } from './json-body'
import type { KeyedAddress, KeyedVerb } from './keyed-verb'
import { problem, problemOf } from './problem'

/** What somebody with a key asks of an address. */
export interface Asked {
  /** The context in which the commands of the key's owner run. */
  readonly context: CommandContext
  /** What varies in the path. */
  readonly segments: Readonly<Record<string, string>>
  readonly parameters: Readonly<Record<string, string | undefined>>
  readonly body: Readonly<Record<string, unknown>>
}

type Work = (asked: Asked) => Promise<Response>

interface Context {
  readonly params: Promise<Readonly<Record<string, string>> | undefined>
}

/** What a client is told that shows no key, or none that opens anything. */
const noKey = (): Response =>
  problem(
    'unauthorized',
    { detail: 'Show an API key that still holds: Authorization: Bearer parley_… Who has an account makes keys at /admin/me.' },
    { 'WWW-Authenticate': 'Bearer' },
  )

const answering =
  (verb: KeyedVerb, work: Work) =>
  (request: Request, { params }: Context): Promise<Response> =>
    guarded(async () => {
      const context = await contextByKey(request.headers)
      if (context === null) return noKey()
      const parameters = parseParameters(verb.parameters, urlParameters(new URL(request.url).searchParams))
      if (!parameters.ok) return problemOf(parameters)
      const read = verb.body === undefined ? { fields: {} } : await readBody(request, Object.keys(verb.body.shape))
      if ('refusal' in read) return read.refusal
      const segments = (await params) ?? {}
      return work({ context, segments, parameters: parameters.value as Asked['parameters'], body: read.fields })
    })

/** The handlers of an address that is asked with an API key: each verb as it is described, by the work given for it. */
export const byKey = <A extends KeyedAddress>(address: A, works: { readonly [V in keyof A & Verb]: Work }) =>
  ownHandlers<Context>(
    Object.fromEntries(
      VERBS.flatMap((verb) => {
        const [described, work] = [address[verb], (works as Partial<Record<Verb, Work>>)[verb]]
        return described === undefined || work === undefined ? [] : [[verb, answering(described, work)]]
      }),
    ),
  )
