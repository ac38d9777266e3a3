import { parseParameters, urlParameters } from '@/lib/queries/parameters'
import { entityTag } from '../entity-tag'
import { guarded } from '../guard'
import { handlers } from '../handlers'
import { problemOf } from '../problem'
import { revalidate } from '../revalidate'
import { describeApi } from './description'
import { DescriptionParameters } from './endpoints'

/** The API described for programs. It changes only with the app. */
const describe = (request: Request): Promise<Response> =>
  guarded(async () => {
    const { pathname, searchParams } = new URL(request.url)
    const params = parseParameters(DescriptionParameters, urlParameters(searchParams))
    if (!params.ok) return problemOf(params)
    const description = describeApi()
    return revalidate(request, entityTag(pathname, description, false), () => Response.json(description))
  })

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = handlers(describe)
