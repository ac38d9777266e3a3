import { parseParameters, urlParameters } from '@/lib/queries/parameters'
import { entityTag } from '../entity-tag'
import { guarded } from '../guard'
import { problemOf } from '../problem'
import { otherMethods } from '../refuse-method'
import { revalidate } from '../revalidate'
import { describeApi } from './description'
import { DescriptionParameters } from './endpoints'

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods

/** The API described for programs. It changes only with the app. */
export const GET = (request: Request): Promise<Response> =>
  guarded(async () => {
    const { pathname, searchParams } = new URL(request.url)
    const params = parseParameters(DescriptionParameters, urlParameters(searchParams))
    if (!params.ok) return problemOf(params)
    const description = describeApi()
    return revalidate(request, entityTag(pathname, description, false), () => Response.json(description))
  })
