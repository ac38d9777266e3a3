import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { RefusalNotice } from '@/components/ui/refusal-notice'
import { adminPaths } from '@/lib/admin-paths'
import { asGiven } from '@/lib/paths'
import { openChangeset, storedForm } from '@/lib/queries/forms/form-state'
import { retractionOf } from '@/lib/queries/forms/record-list'
import { formWords } from '@/lib/words/forms'
import { Forbidden } from '../../../../_forbidden'
import { one, proposerAt } from '../../../../_forms/asked'
import { FormPage } from '../../../../_forms/form-page'
import { RetractForm } from '../../../../_forms/retract-form'

export const metadata: Metadata = { title: formWords.enter }

const numbersIn = (text: string): number[] => text.split(',').flatMap((part) => (/^\d{1,9}$/.test(part) ? [Number(part)] : []))

/** One change of a draft, with those that were entered together with it. */
const ChangePage = async ({ params, searchParams }: PageProps<'/admin/changesets/[id]/changes/[ordinal]'>) => {
  const [{ id, ordinal }, given] = await Promise.all([params, searchParams])
  const proposer = await proposerAt(asGiven(adminPaths.change(id, Number(ordinal)), given))
  if (proposer === null) return <Forbidden />
  const { asking } = proposer
  const draft = await openChangeset(asking.db, id)
  const [number] = numbersIn(ordinal)
  if (draft === null || number === undefined) notFound()
  const retraction = await retractionOf(asking.db, id, number)
  if (retraction !== null) return <RetractForm {...retraction} changesetId={id} />
  const state = await storedForm(asking.db, id, [number, ...numbersIn(one(given['with']))])
  if (!state.ok) return <RefusalNotice refusal={state} wayOut={adminPaths.changeset(id)} />
  const [first] = state.value.parts
  const title = first === undefined || first.act === 'create' ? formWords.editTitle(first?.noun ?? 'document') : formWords.correctTitle(first.noun, first.key ?? '')
  return <FormPage title={title} asking={asking} state={state.value} draftTitle={draft.title} note={one(given['after']) === 'saved' ? formWords.isSaved : undefined} />
}

export default ChangePage
