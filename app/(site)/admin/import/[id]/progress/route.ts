import { readProgress } from '@/lib/queries/imports/read-imports'
import { adminPaths } from '@/lib/admin-paths'
import { forEditors } from '../../_download'

/** How far the check of a file is. */
export const GET = async (_request: Request, { params }: RouteContext<'/admin/import/[id]/progress'>): Promise<Response> => {
  const { id } = await params
  return forEditors(adminPaths.importOne(id), async ({ db, now }, actor) => {
    const progress = await readProgress(db, actor, id, now)
    return progress === null ? new Response(null, { status: 404 }) : Response.json(progress, { headers: { 'Cache-Control': 'private, no-store' } })
  })
}
