import type { z } from 'zod'
import { systemClock } from '@/lib/platform/clock'
import { ask, looksFromNow, type ClockTexts } from '@/lib/queries/ask'
import { urlParameters } from '@/lib/queries/parameters'
import type { Read } from '@/lib/queries/read'
import { entityTag } from './entity-tag'
import { guarded } from './guard'
import { problemOf } from './problem'
import { otherMethods } from './refuse-method'
import { revalidate } from './revalidate'

interface Context {
  /** What varies in the path; undefined where nothing does. */
  readonly params: Promise<Readonly<Record<string, string>> | undefined>
}

const respond = async <S extends z.ZodObject & z.ZodType<ClockTexts>, Query, Answer>(
  read: Read<S, Query, Answer>,
  request: Request,
  id: string,
): Promise<Response> => {
  const { pathname, searchParams } = new URL(request.url)
  const asked = await ask(read, urlParameters(searchParams), systemClock, id)
  if (!asked.ok) return problemOf(asked)
  const { query, frame } = asked.value
  const tag = entityTag(pathname, query, looksFromNow(frame))
  return revalidate(request, tag, async () => Response.json(await read.answer(query, frame)))
}

/** The handlers of an address that answers one read; the id is the one segment of its path that varies, if any. */
export const readOnly = <S extends z.ZodObject & z.ZodType<ClockTexts>, Query, Answer>(read: Read<S, Query, Answer>) => ({
  GET: (request: Request, { params }: Context): Promise<Response> =>
    guarded(async () => {
      const [id = ''] = Object.values((await params) ?? {})
      return respond(read, request, id)
    }),
  ...otherMethods,
})
