import { can, type Actor } from '@/lib/domain/actor'
import type { Asking } from '@/lib/people/asking'
import { askingNow, visitorAt } from '../../_people/asking'

/** A file for the one who asked, kept by nobody on its way. */
export const download = (body: BodyInit, name: string, type: string): Response =>
  new Response(body, {
    headers: { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"`, 'Cache-Control': 'private, no-store' },
  })

export const CSV_TYPE = 'text/csv; charset=utf-8'
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** With the mark by which spreadsheets recognise UTF-8. */
export const csvForSpreadsheets = (csv: string): string => `\ufeff${csv}`

/** What a file is answered with, for those who may propose; others are told that it is not theirs, nobody is sent to sign in. */
export const forEditors = async (path: string, answer: (asking: Asking, actor: Actor) => Promise<Response>): Promise<Response> => {
  const { actor } = await visitorAt(path)
  return can(actor, 'propose') ? answer(await askingNow(), actor) : new Response(null, { status: 403 })
}
