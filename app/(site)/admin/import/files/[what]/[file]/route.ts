import { NOUNS } from '@/lib/domain/record/change'
import { importXlsx } from '@/lib/figures/files/import-xlsx'
import { adminPaths } from '@/lib/admin-paths'
import { importCsv, importRows } from '@/lib/queries/imports/import-shaped'
import { CSV_TYPE, csvForSpreadsheets, download, forEditors, XLSX_TYPE } from '../../../_download'

/** The template of a noun, empty or with what is published now, as CSV or XLSX. */
export const GET = (_request: Request, { params }: { params: Promise<{ what: string; file: string }> }): Promise<Response> =>
  forEditors(adminPaths.import(), async ({ db }) => {
    const { what, file } = await params
    const [, name, format] = /^([a-z-]+)\.(csv|xlsx)$/.exec(file) ?? []
    const noun = NOUNS.find((one) => one === name)
    if (noun === undefined || (what !== 'empty' && what !== 'published')) return new Response(null, { status: 404 })
    const rows = what === 'empty' ? [] : await importRows(db, noun)
    const fileName = `parley-${noun}${what === 'empty' ? '-template' : ''}.${format}`
    return format === 'csv'
      ? download(csvForSpreadsheets(importCsv(noun, rows)), fileName, CSV_TYPE)
      : download(new Uint8Array(await importXlsx(noun, rows)), fileName, XLSX_TYPE)
  })
