import { redirect } from 'next/navigation'
import { readAudit } from '@/lib/people/read-people'
import { writeCsv } from '@/lib/queries/csv/write-csv'
import { adminPaths } from '@/lib/admin-paths'
import { paths } from '@/lib/paths'
import { peopleWords } from '@/lib/words/people'
import { askingNow, visitorNow } from '../../../_people/asking'
import { auditFilter, filtersOf } from '../_filter'

/** More than a browser or a spreadsheet takes at once; who needs more narrows the days. */
const MOST = 50_000

const NAMES = ['number', 'at', 'actor', 'command', 'outcome', 'subject', 'address', 'detail']

/** The log as the page filters it, as CSV that no spreadsheet runs. */
export const GET = async (request: Request): Promise<Response> => {
  const filters = filtersOf(Object.fromEntries(new URL(request.url).searchParams))
  const visitor = await visitorNow()
  if (visitor === null) redirect(paths.signIn({ next: adminPaths.audit(filters) }))
  const read = await readAudit((await askingNow()).db, visitor.actor, auditFilter(filters), MOST)
  if (!read.ok) return new Response(`${peopleWords.admin.forbidden.text}\n`, { status: 403, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
  const rows = read.value.entries.map(({ number, at, actor, command, outcome, subject, address, detail }) => [
    String(number), at.toISOString(), actor, command, outcome, subject, address, detail === null ? null : JSON.stringify(detail),
  ])
  return new Response(writeCsv(NAMES, rows), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="parley-log.csv"',
      'Cache-Control': 'private, no-store',
    },
  })
}
