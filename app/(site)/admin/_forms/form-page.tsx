import { randomUUID } from 'node:crypto'
import { RecordForm } from '@/components/record-form/record-form'
import { Page } from '@/components/shell/page'
import { Lede } from '@/components/ui/lede'
import { Link } from '@/components/ui/link'
import { RECORD_FORMS } from '@/lib/domain/form/record-forms'
import { toRecord } from '@/lib/domain/form/to-record'
import { initialValues } from '@/lib/domain/form/to-values'
import { plainDate } from '@/lib/domain/plain-date'
import type { Asking } from '@/lib/people/asking'
import { adminPaths } from '@/lib/admin-paths'
import { paths } from '@/lib/paths'
import { draftWorld } from '@/lib/queries/forms/draft-world'
import { nounsOfParts, type FormState } from '@/lib/queries/forms/form-state'
import { knownRecords } from '@/lib/queries/forms/known-records'
import { reviewParts } from '@/lib/queries/forms/review-parts'
import { formWords } from '@/lib/words/forms'
import { saveFormAction } from './actions'
import styles from './forms.module.css'
import { DraftPreview } from './preview'

interface FormPageProps {
  readonly title: string
  readonly asking: Pick<Asking, 'db' | 'now'>
  readonly state: FormState
  /** What the draft is called; null where it is yet to be made. */
  readonly draftTitle: string | null
  /** Said above the form, such as that the last one was saved. */
  readonly note?: string | undefined
}

/** The page of a form: which draft it is of, the fields, and what readers will see. */
export const FormPage = async ({ title, asking: { db, now }, state, draftTitle, note }: FormPageProps) => {
  const known = await knownRecords(db, nounsOfParts(state.parts), state.changesetId)
  const today = plainDate(now.toISOString().slice(0, 10))
  const entered = state.parts
    .filter(({ stored, act }) => stored !== null || act === 'correct')
    .map(({ name, noun, act, key, proposed, values }) => {
      const record = toRecord(RECORD_FORMS[noun], values)
      const id = record['id'] ?? (proposed === '' ? undefined : proposed)
      return { name, noun, act, record: id === undefined ? record : { ...record, id: key !== null && record['id'] !== undefined ? key : id } }
    })
  const reviews = reviewParts(entered, known, today)
  const draft = await draftWorld(db, { today, edition: known.edition }, known.drafts)
  const changesetId = state.changesetId ?? randomUUID()
  const first = state.parts[0]
  return (
    <Page>
      <div className={styles.head}>
        <h1>{title}</h1>
        <Lede>
          {draftTitle === null ? formWords.inNewDraft : formWords.inDraft(draftTitle)}{' '}
          {state.changesetId !== null && <Link href={adminPaths.changeset(state.changesetId)}>{formWords.changeset}</Link>}{' '}
          <Link href={adminPaths.changesets()}>{formWords.another}</Link>
        </Lede>
        {note !== undefined && <p role="status">{note}</p>}
      </div>
      <RecordForm
        // Another form begins anew; one that goes on keeps what is in its fields.
        key={`${changesetId} ${state.parts.map(({ name, stored }) => `${name} ${stored?.ordinal}`).join(' ')}`}
        changesetId={changesetId}
        isNewDraft={state.changesetId === null}
        parts={state.parts.map((part) => ({ ...part, form: RECORD_FORMS[part.noun] }))}
        choices={state.choices}
        documentForm={RECORD_FORMS.document}
        documentValues={initialValues(RECORD_FORMS.document)}
        documentHref={state.changesetId === null ? adminPaths.enter('document') : adminPaths.newChange(state.changesetId, { noun: 'document' })}
        signInHref={paths.signIn({ next: adminPaths.me() })}
        action={saveFormAction}
        reviews={reviews}
        preview={<DraftPreview changesetId={state.changesetId} parts={entered} reviews={reviews} known={known} draft={draft} />}
        canAddNext={first?.act === 'create'}
      />
      {state.changesetId !== null && first?.stored != null && (
        <p>
          <Link href={adminPaths.removeChange(state.changesetId, first.stored.ordinal)}>{formWords.remove}</Link>
        </p>
      )}
    </Page>
  )
}
