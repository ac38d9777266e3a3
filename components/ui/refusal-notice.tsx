import { Link } from '@/components/ui/link'
import type { Refusal } from '@/lib/domain/result'
import { refusalWords } from '@/lib/words/refusal'
import { Notice } from './notice'

interface RefusalNoticeProps {
  readonly refusal: Refusal
  /** The same page without the parameters that were refused, or where what is there can be found. */
  readonly wayOut: string
}

/** A page whose address was refused: which field, which value, and the way out. Nothing is shown in its place. */
export const RefusalNotice = ({ refusal, wayOut }: RefusalNoticeProps) => (
  <Notice title={refusal.code === 'not_found' ? refusalWords.notFound : refusalWords.title} text={refusal.message}>
    {/* A page cannot choose its status in Next; the server reads it here and answers with it. */}
    <meta name="answer-status" content={refusal.code === 'not_found' ? '404' : '400'} />
    <p>
      <Link href={wayOut}>{refusalWords.way}</Link>
    </p>
  </Notice>
)
