import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isNoun } from '@/lib/domain/record/noun-slugs'
import { adminPaths } from '@/lib/admin-paths'
import { asGiven } from '@/lib/paths'
import { openChangeset } from '@/lib/queries/forms/form-state'
import { formWords } from '@/lib/words/forms'
import { Forbidden } from '../../../../_forbidden'
import { one, proposerAt } from '../../../../_forms/asked'
import { ChangePage } from '../../../../_forms/change-page'

export const metadata: Metadata = { title: formWords.enter }

/** Enters something into a draft that is named. */
const NewChangePage = async ({ params, searchParams }: PageProps<'/admin/changesets/[id]/changes/new'>) => {
  const [{ id }, given] = await Promise.all([params, searchParams])
  const proposer = await proposerAt(asGiven(adminPaths.newChange(id, {}), given))
  if (proposer === null) return <Forbidden />
  const noun = one(given['noun'])
  const draft = await openChangeset(proposer.asking.db, id)
  if (!isNoun(noun) || draft === null) notFound()
  return <ChangePage asking={proposer.asking} noun={noun} draft={draft} params={given} />
}

export default NewChangePage
