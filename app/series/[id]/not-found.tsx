import Link from 'next/link'
import { Notice } from '@/components/ui/notice'
import { paths } from '@/lib/paths'
import { seriesPageWords } from '@/lib/words/series-pages'

/** No such series: the list leads to those that there are. */
const SeriesNotFound = () => (
  <Notice title={seriesPageWords.notFoundTitle} text={seriesPageWords.notFound}>
    <p>
      <Link href={paths.series()}>{seriesPageWords.toSeries}</Link>
    </p>
  </Notice>
)

export default SeriesNotFound
