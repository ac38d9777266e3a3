import { entityTag } from '@/app/api/v1/entity-tag'
import { guarded } from '@/app/api/v1/guard'
import { handlers } from '@/app/api/v1/handlers'
import { problem, problemOf } from '@/app/api/v1/problem'
import { revalidate } from '@/app/api/v1/revalidate'
import { compareBrief } from '@/lib/figures/brief/brief'
import { PAPERS } from '@/lib/figures/brief/paper'
import { systemClock } from '@/lib/platform/clock'
import { publicOrigin } from '@/lib/platform/origin'
import { comparePage } from '@/lib/queries/compare/compare-page'
import { urlParameters } from '@/lib/queries/parameters'
import { openReading } from '@/lib/queries/reading'

interface Context {
  readonly params: Promise<{ readonly event: string }>
}

const ENDING = '.pdf'

/** A comparison on paper: `/briefs/<event>.pdf` with the parameters of its page, and `paper`. */
const brief = async (request: Request, segment: string): Promise<Response> => {
  if (!segment.endsWith(ENDING)) return problem('not-found', { detail: 'A brief ends in .pdf.', field: 'event', value: segment })
  const { searchParams } = new URL(request.url)
  const given = searchParams.get('paper') ?? 'a4'
  const paper = PAPERS.find((one) => one === given)
  if (paper === undefined)
    return problem('invalid', { detail: `"${given}" is no paper. Choose one of ${PAPERS.join(', ')}.`, field: 'paper', value: given })
  searchParams.delete('paper')
  const event = segment.slice(0, -ENDING.length)
  const page = await comparePage(await openReading(systemClock), event, urlParameters(searchParams))
  if (!page.ok) return problemOf(page)
  const { state, canonical } = page.value
  const tag = entityTag(`brief ${event} ${paper}`, [state, canonical], false)
  return revalidate(request, tag, async () => {
    const made = new Date(`${state.knownOn}T00:00:00Z`)
    const bytes = await compareBrief({ page: page.value, paper, origin: publicOrigin(), made })
    return new Response(new Uint8Array(bytes), {
      headers: { 'Content-Type': 'application/pdf', 'Content-Disposition': `inline; filename="parley-${event}.pdf"` },
    })
  })
}

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = handlers((request, { params }: Context) =>
  guarded(async () => brief(request, (await params).event)),
)
