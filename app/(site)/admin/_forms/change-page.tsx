import { redirect } from 'next/navigation'
import { RefusalNotice } from '@/components/ui/refusal-notice'
import { fieldsOf } from '@/lib/domain/form/field'
import { RECORD_FORMS } from '@/lib/domain/form/record-forms'
import type { Noun } from '@/lib/domain/record/change'
import { NOUN_SLUGS } from '@/lib/domain/record/noun-slugs'
import { refused } from '@/lib/domain/result'
import type { Asking } from '@/lib/people/asking'
import { adminPaths } from '@/lib/admin-paths'
import { correctionForm, newForm } from '@/lib/queries/forms/form-state'
import { changeOf, publishedRecord } from '@/lib/queries/forms/record-list'
import { formWords } from '@/lib/words/forms'
import { one } from './asked'
import { FormPage } from './form-page'
import { RetractForm } from './retract-form'

interface ChangePageProps {
  readonly asking: Asking
  readonly noun: Noun
  readonly draft: { readonly id: string; readonly title: string } | null
  readonly params: Readonly<Record<string, string | string[] | undefined>>
}

/** Fields that an address may fill in, such as the measure that a new provision is of. */
const givenFields = (noun: Noun, params: ChangePageProps['params']): Record<string, string> =>
  Object.fromEntries(fieldsOf(RECORD_FORMS[noun]).flatMap(({ path, control }) => (control === 'reference' && one(params[path]) !== '' ? [[path, one(params[path])]] : [])))

/** The page on which a change is entered: of a new record, or of one that is published and is corrected or retracted. */
export const ChangePage = async ({ asking, noun, draft, params }: ChangePageProps) => {
  const [act, key] = [one(params['act']), one(params['key'])]
  const changesetId = draft?.id ?? null
  if (act !== 'correct' && act !== 'retract') {
    const state = await newForm(asking.db, noun, changesetId, givenFields(noun, params))
    const after = one(params['after'])
    const note = after === '' ? undefined : formWords.added
    return <FormPage key={after} title={formWords.newTitle(noun)} asking={asking} state={state} draftTitle={draft?.title ?? null} note={note} />
  }
  const entered = changesetId === null ? null : await changeOf(asking.db, changesetId, noun, key)
  if (changesetId !== null && entered !== null) redirect(adminPaths.change(changesetId, entered))
  const wayOut = adminPaths.records(NOUN_SLUGS[noun])
  if (act === 'correct') {
    const state = await correctionForm(asking.db, noun, key, changesetId)
    if (!state.ok) return <RefusalNotice refusal={state} wayOut={wayOut} />
    return <FormPage title={formWords.correctTitle(noun, key)} asking={asking} state={state.value} draftTitle={draft?.title ?? null} />
  }
  const published = await publishedRecord(asking.db, noun, key)
  if (published === null)
    return <RefusalNotice refusal={refused('not_found', `There is no ${noun} ${key} that could be retracted.`, { field: 'key', value: key })} wayOut={wayOut} />
  return <RetractForm noun={noun} recordKey={key} {...published} changesetId={changesetId} stored={null} />
}
