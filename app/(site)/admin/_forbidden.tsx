import { Notice } from '@/components/ui/notice'
import { peopleWords } from '@/lib/words/people'

/** What a page says to somebody whose role does not open it. */
export const Forbidden = () => <Notice {...peopleWords.admin.forbidden} />
