import { entityTag } from '@/app/api/v1/entity-tag'
import { guarded } from '@/app/api/v1/guard'
import { handlers } from '@/app/api/v1/handlers'
import { problem, problemOf } from '@/app/api/v1/problem'
import { revalidate } from '@/app/api/v1/revalidate'
import { makeFile } from '@/lib/figures/files/make-file'
import { CONTENT_TYPES, fileName, splitFileName } from '@/lib/figures/files/names'
import { findFigure } from '@/lib/figures/find-figure'
import { FIGURE_FORMATS } from '@/lib/paths'
import { systemClock } from '@/lib/platform/clock'
import { publicOrigin } from '@/lib/platform/origin'
import { urlParameters } from '@/lib/queries/parameters'

interface Context {
  readonly params: Promise<{ readonly path: readonly string[] }>
}

/** A file of a figure: `/files/<page>/<figure>.<format>` with the parameters of the page. */
const file = async (request: Request, path: readonly string[]): Promise<Response> => {
  const named = splitFileName(path.at(-1) ?? '')
  if (named === null)
    return problem('not-found', { detail: `A file ends in one of ${FIGURE_FORMATS.map((one) => `.${one}`).join(', ')}.`, field: 'path', value: path.join('/') })
  const found = await findFigure(systemClock, path.slice(0, -1), named.figureId, urlParameters(new URL(request.url).searchParams))
  if (!found.ok) return problemOf(found)
  const { address } = found.value
  const { figureId, format } = named
  const tag = entityTag(`${address.page} ${figureId}.${format}`, [address.stamp, address.params], false)
  return revalidate(request, tag, async () => {
    const bytes = await makeFile(found.value, format, publicOrigin())
    return new Response(new Uint8Array(bytes), {
      headers: {
        'Content-Type': CONTENT_TYPES[format],
        'Content-Disposition': `${format === 'png' || format === 'svg' ? 'inline' : 'attachment'}; filename="${fileName(address, figureId, format)}"`,
        'Cross-Origin-Resource-Policy': 'cross-origin',
      },
    })
  })
}

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = handlers((request, { params }: Context) => guarded(async () => file(request, (await params).path)))
