import { paths } from '@/lib/paths'
import type { World } from '../world'
import type { DocumentBrief } from './fields'

/** Documents as answers cite them, each once, in the order of the ids; one that was not public yet is left out. */
export const documentBriefs = (ids: readonly string[], world: World): DocumentBrief[] =>
  [...new Set(ids)].flatMap((id) => {
    const document = world.documents.get(id)
    if (document === undefined) return []
    const { kind, title, publisher, citation, url, publishedOn } = document
    return [{ id, kind, title, publisher, citation, url, publishedOn, href: paths.source(id) }]
  })
