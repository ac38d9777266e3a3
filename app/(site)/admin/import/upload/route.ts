import { randomUUID } from 'node:crypto'
import { stageImport } from '@/lib/commands/imports/stage-import'
import { can } from '@/lib/domain/actor'
import { LIMITS } from '@/lib/domain/import/limits'
import { columnsOf } from '@/lib/domain/import/columns'
import { NOUNS, type Noun } from '@/lib/domain/record/change'
import { adminPaths } from '@/lib/admin-paths'
import { type UrlParams } from '@/lib/paths'
import { importWords } from '@/lib/words/imports'
import { fieldLabel } from '@/lib/words/records'
import { commandContext } from '../../../_people/asking'
import { textOf } from '../../../_people/outcome'

/** Beside the file a form holds the kind and the borders of its parts. */
const OF_THE_FORM = 20_000

const goTo = (path: string): Response => new Response(null, { status: 303, headers: { Location: path } })
/** Back to where it was sent from, with the name of what is wrong. */
const say = (params: UrlParams): Response => goTo(adminPaths.import(params))

const nounOf = (text: string): Noun => NOUNS.find((noun) => noun === text) ?? 'observation'

/** What was brought: a file before pasted text; null where neither holds anything. */
const brought = async (data: FormData): Promise<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } | null> => {
  const [file, pasted] = [data.get('file'), textOf(data, 'pasted')]
  if (file instanceof File && file.size > 0) return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
  return pasted.trim() === '' ? null : { name: importWords.pastedName, bytes: new TextEncoder().encode(pasted) }
}

/** Takes a file in. It is an address of its own, since what is sent to an action may not be so large. */
export const POST = async (request: Request): Promise<Response> => {
  const { context } = await commandContext(adminPaths.import())
  if (!can(context.actor, 'propose')) return new Response(null, { status: 403 })
  const length = Number(request.headers.get('content-length') ?? Number.POSITIVE_INFINITY)
  if (length > LIMITS.bytes + OF_THE_FORM) return say({ problem: 'large' })
  const data = await request.formData()
  const noun = nounOf(textOf(data, 'noun'))
  const file = await brought(data)
  if (file === null) return say({ noun, problem: 'none' })
  const labels = Object.fromEntries(columnsOf(noun).map(({ path }) => [path, fieldLabel(noun, path)]))
  const staged = await stageImport(context, { id: randomUUID(), noun, fileName: file.name.slice(-255), bytes: file.bytes, labels })
  return staged.ok ? goTo(adminPaths.importOne(staged.value.id)) : say({ noun, problem: staged.value ?? staged.code })
}
