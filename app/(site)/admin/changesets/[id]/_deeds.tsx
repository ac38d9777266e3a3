import { ActionForm, type FormAction } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { can, type Actor } from '@/lib/domain/actor'
import type { ChangesetPage } from '@/lib/queries/changesets/changeset-page'
import { changesetWords as words } from '@/lib/words/changesets'
import {
  describeChangesetAction,
  discardChangesetAction,
  publishChangesetAction,
  returnChangesetAction,
  submitChangesetAction,
} from '../_actions'
import { WordsFields } from '../_words-fields'
import styles from './changeset.module.css'

interface DeedsProps {
  readonly shown: ChangesetPage
  readonly actor: Actor
}

interface DeedProps {
  readonly title: string
  readonly note?: string
  readonly action: FormAction
  readonly button: string
  readonly changeset: ChangesetPage['changeset']
  readonly children?: React.ReactNode
}

/** What can be done to the changeset, folded, so that nothing is done by one slip. */
const Deed = ({ title, note, action, button, changeset: { id, revision }, children }: DeedProps) => (
  <details className={styles.deed}>
    <summary>{title}</summary>
    {note !== undefined && <p>{note}</p>}
    <ActionForm key={revision} action={action} button={button}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="revision" value={revision} />
      {children}
    </ActionForm>
  </details>
)

const Publish = ({ shown: { changeset, publishing } }: { readonly shown: ChangesetPage }) => {
  if (!publishing.may) return <p>{words.notYours(publishing.why)}</p>
  const alone = publishing.aloneReason === null ? '' : ` ${words.publishAlone(publishing.aloneReason)}`
  return (
    <Deed title={words.publishTitle} note={`${words.publishNote}${alone}`} action={publishChangesetAction} button={words.publishButton} changeset={changeset} />
  )
}

/** What this reader may do to a changeset that is not over, as far as it has come. */
export const Deeds = ({ shown, actor }: DeedsProps) => {
  const { changeset, problems } = shown
  const isSubmitted = changeset.state === 'submitted'
  return (
    <div className={styles.deeds}>
      {!isSubmitted && problems === 0 && (
        <ActionForm action={submitChangesetAction} button={words.submit}>
          <input type="hidden" name="id" value={changeset.id} />
        </ActionForm>
      )}
      {isSubmitted && <Publish shown={shown} />}
      {isSubmitted && can(actor, 'publish') && (
        <Deed title={words.returnTitle} action={returnChangesetAction} button={words.returnButton} changeset={changeset}>
          <Field label={words.comment}>
            <textarea name="comment" rows={3} maxLength={4000} required />
          </Field>
        </Deed>
      )}
      <Deed title={words.describe} action={describeChangesetAction} button={words.describeButton} changeset={changeset}>
        <WordsFields title={changeset.title} reason={changeset.reason} />
      </Deed>
      <Deed title={words.discardTitle} note={words.discardNote} action={discardChangesetAction} button={words.discardButton} changeset={changeset} />
    </div>
  )
}
