import { Field } from '@/components/ui/field'
import { changesetWords as words } from '@/lib/words/changesets'

interface WordsFieldsProps {
  readonly title: string
  readonly reason: string
}

/** The title and the reason of a changeset, as an editor writes them. */
export const WordsFields = ({ title, reason }: WordsFieldsProps) => (
  <>
    <Field label={words.name} help={words.nameHelp}>
      <input name="title" defaultValue={title} maxLength={4000} required />
    </Field>
    <Field label={words.reason} help={words.reasonHelp}>
      <textarea name="reason" defaultValue={reason} maxLength={4000} rows={3} required />
    </Field>
  </>
)
