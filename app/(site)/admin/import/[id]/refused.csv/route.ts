import { refusedCsv } from '@/lib/queries/imports/read-imports'
import { adminPaths } from '@/lib/admin-paths'
import { importWords } from '@/lib/words/imports'
import { CSV_TYPE, csvForSpreadsheets, download, forEditors } from '../../_download'

/** The refused rows of a file, with why. */
export const GET = async (_request: Request, { params }: RouteContext<'/admin/import/[id]/refused.csv'>): Promise<Response> => {
  const { id } = await params
  return forEditors(adminPaths.importOne(id), async ({ db, now }, actor) => {
    const csv = await refusedCsv(db, actor, id, now, importWords.one.reasons)
    return csv === null ? new Response(null, { status: 404 }) : download(csvForSpreadsheets(csv), 'parley-refused-rows.csv', CSV_TYPE)
  })
}
