import type { z } from 'zod'
import { ok, type Result } from '@/lib/domain/result'
import { systemClock } from '@/lib/platform/clock'
import { ask, looksFromNow, type ClockTexts } from '@/lib/queries/ask'
import { writeCsv } from '@/lib/queries/csv/write-csv'
import { linkHeader, readPaging, type Wanted } from '@/lib/queries/paging'
import { urlParameters, type RawParameters } from '@/lib/queries/parameters'
import type { Read } from '@/lib/queries/read'
import type { Table } from '@/lib/queries/table'
import { acceptsCsv, CSV_CONTENT_TYPE, CSV_SUFFIX } from './csv-asked'
import { entityTag } from './entity-tag'
import { guarded } from './guard'
import { handlers } from './handlers'
import { problemOf } from './problem'
import { revalidate } from './revalidate'

interface Context {
  /** What varies in the path; undefined where nothing does. */
  readonly params: Promise<Readonly<Record<string, string>> | undefined>
}

const csv = <Answer>({ columns, rows }: Table<Answer>, answer: Answer): Response =>
  new Response(writeCsv(columns.map(({ name }) => name), rows(answer)), { headers: { 'Content-Type': CSV_CONTENT_TYPE } })

const respond = async <S extends z.ZodObject & z.ZodType<ClockTexts>, Query, Answer>(
  read: Read<S, Query, Answer>,
  request: Request,
  segment: string,
): Promise<Response> => {
  const { pathname, searchParams } = new URL(request.url)
  const bySuffix = read.table !== undefined && pathname.endsWith(CSV_SUFFIX)
  const table = bySuffix || acceptsCsv(request.headers.get('accept')) ? read.table : undefined
  const id = bySuffix && segment.endsWith(CSV_SUFFIX) ? segment.slice(0, -CSV_SUFFIX.length) : segment

  const raw = urlParameters(searchParams)
  const paging: Result<{ wanted: Wanted; rest: RawParameters }> = read.paged === undefined ? ok({ wanted: null, rest: raw }) : readPaging(raw)
  if (!paging.ok) return problemOf(paging)
  const { wanted, rest } = paging.value
  const asked = await ask(read, rest, systemClock, id)
  if (!asked.ok) return problemOf(asked)
  const { query, frame } = asked.value
  const tag = entityTag(table === undefined ? pathname : `${pathname} as CSV`, [query, wanted], looksFromNow(frame))
  const tell = (answer: Answer): Response => (table === undefined ? Response.json(answer) : csv(table, answer))
  // Whether there is such a page only the list can tell, so it is made before the reader's copy is looked at.
  const turned = wanted === null || read.paged === undefined ? null : read.paged(await read.answer(query, frame), wanted)
  if (turned !== null && !turned.ok) return problemOf(turned)
  const response = await revalidate(request, tag, async () => tell(turned === null ? await read.answer(query, frame) : turned.value))
  if (turned !== null) response.headers.set('Link', linkHeader(new URL(request.url), turned.value.page))
  if (read.table !== undefined && !bySuffix) response.headers.append('Vary', 'Accept')
  return response
}

/**
 * The handlers of an address that answers one read; the id is the one segment of its path that varies, if any. A list or a
 * series is also told as CSV: to who accepts that, and where the path ends in `.csv`.
 */
export const readOnly = <S extends z.ZodObject & z.ZodType<ClockTexts>, Query, Answer>(read: Read<S, Query, Answer>) =>
  handlers((request, { params }: Context) =>
    guarded(async () => {
      const [segment = ''] = Object.values((await params) ?? {})
      return respond(read, request, segment)
    }),
  )
