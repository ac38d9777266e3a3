import { Link } from '@/components/ui/link'
import { Chrome } from '@/components/shell/chrome'
import { Notice } from '@/components/ui/notice'
import { paths } from '@/lib/paths'
import { pageStateWords } from '@/lib/words/states'

const NotFoundPage = () => (
  <Chrome>
    <Notice title={pageStateWords.missingTitle} text={pageStateWords.missing}>
      <p>
        <Link href={paths.home()}>{pageStateWords.toHome}</Link> ·{' '}
        <Link href={paths.measures()}>{pageStateWords.toMeasures}</Link>
      </p>
    </Notice>
  </Chrome>
)

export default NotFoundPage
