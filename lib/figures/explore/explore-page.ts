import type { UrlParams } from '@/lib/paths'
import type { Asked } from '@/lib/queries/ask'
import type { ExploreQuery } from '@/lib/queries/explore/explore'
import type { ExploreView } from '@/lib/queries/explore/explore-view'

/** All that a view of the reader's own choice shows. */
export interface ExplorePage extends Asked<ExploreQuery> {
  readonly canonical: UrlParams
  readonly view: ExploreView
}
