import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isNoun } from '@/lib/domain/record/noun-slugs'
import { adminPaths } from '@/lib/admin-paths'
import { asGiven } from '@/lib/paths'
import { draftToWorkIn } from '@/lib/queries/forms/record-list'
import { formWords } from '@/lib/words/forms'
import { Forbidden } from '../../_forbidden'
import { proposerAt } from '../../_forms/asked'
import { ChangePage } from '../../_forms/change-page'

export const metadata: Metadata = { title: formWords.enter }

/** Enters something into the draft that the editor made last, or into a new one. */
const EnterPage = async ({ params, searchParams }: PageProps<'/admin/new/[noun]'>) => {
  const [{ noun }, given] = await Promise.all([params, searchParams])
  const proposer = await proposerAt(asGiven(adminPaths.enter(noun), given))
  if (proposer === null) return <Forbidden />
  if (!isNoun(noun)) notFound()
  const { asking, visitor } = proposer
  return <ChangePage asking={asking} noun={noun} draft={await draftToWorkIn(asking.db, visitor.actor.id)} params={given} />
}

export default EnterPage
