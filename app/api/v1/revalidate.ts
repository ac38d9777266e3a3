import { isKnown } from './entity-tag'

/** A reader may keep an answer and asks each time whether it still holds: a new edition or a new day changes the tag. */
const CACHE_CONTROL = 'private, no-cache'

/** Answers with a tag, or 304 where the reader has the answer of this tag; then it is not made at all. */
export const revalidate = async (request: Request, tag: string, answer: () => Response | Promise<Response>): Promise<Response> => {
  const known = isKnown(request.headers.get('if-none-match'), tag)
  const response = known ? new Response(null, { status: 304 }) : await answer()
  response.headers.set('ETag', tag)
  response.headers.set('Cache-Control', CACHE_CONTROL)
  return response
}
