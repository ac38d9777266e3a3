import { importRows, importCsv } from '@/lib/queries/imports/import-shaped'
import { can } from '@/lib/domain/actor'
import { NOUNS } from '@/lib/domain/record/change'
import { importXlsx } from '@/lib/figures/files/import-xlsx'
import { paths } from '@/lib/paths'
import { askingNow, visitorAt } from '../../../../../_people/asking'
import { CSV_TYPE, csvForSpreadsheets, download, XLSX_TYPE } from '../../../_download'

const NOT_FOUND = new Response(null, { status: 404 })

/** The template of a noun, empty or with what is published now, as CSV or XLSX. */
export const GET = async (_request: Request, { params }: { params: Promise<{ what: string; file: string }> }): Promise<Response> => {
  const { what, file } = await params
  const [, name, format] = /^([a-z-]+)\.(csv|xlsx)$/.exec(file) ?? []
  const noun = NOUNS.find((one) => one === name)
  if (noun === undefined || (what !== 'empty' && what !== 'published')) return NOT_FOUND.clone()
  const { actor } = await visitorAt(paths.adminImport())
  if (!can(actor, 'propose')) return new Response(null, { status: 403 })
  const rows = what === 'empty' ? [] : await importRows((await askingNow()).db, noun)
  const fileName = `parley-${noun}${what === 'empty' ? '-template' : ''}.${format}`
  return format === 'csv'
    ? download(csvForSpreadsheets(importCsv(noun, rows)), fileName, CSV_TYPE)
    : download(new Uint8Array(await importXlsx(noun, rows)), fileName, XLSX_TYPE)
}
