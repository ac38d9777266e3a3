import Link from 'next/link'
import { Notice } from '@/components/ui/notice'
import { paths } from '@/lib/paths'
import { documentWords } from '@/lib/words/document'
import { pageStateWords } from '@/lib/words/states'

/** No such document: the list leads to those that there are. */
const SourceNotFound = () => (
  <Notice title={documentWords.notFoundTitle} text={documentWords.notFound}>
    <p>
      <Link href={paths.sources()}>{pageStateWords.toSources}</Link> · <Link href={paths.home()}>{pageStateWords.toHome}</Link>
    </p>
  </Notice>
)

export default SourceNotFound
