import { Page } from '@/components/shell/page'
import { ActionForm, type FormAction } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { Lede } from '@/components/ui/lede'
import { peopleWords } from '@/lib/words/people'

interface AccountFormProps {
  readonly words: { readonly title: string; readonly lede: string; readonly button: string }
  readonly action: FormAction
  readonly token: string
  /** Only the first administrator says an address; everybody else was invited by it. */
  readonly asksEmail: boolean
}

/** The form by which somebody with a link makes their account. */
export const AccountForm = ({ words, action, token, asksEmail }: AccountFormProps) => (
  <Page>
    <div>
      <h1>{words.title}</h1>
      <Lede>{words.lede}</Lede>
    </div>
    <ActionForm action={action} button={words.button}>
      <input type="hidden" name="token" value={token} />
      <Field label={peopleWords.name} help={peopleWords.nameHelp}>
        <input name="name" required autoComplete="name" maxLength={120} />
      </Field>
      {asksEmail && (
        <Field label={peopleWords.email}>
          <input type="email" name="email" required autoComplete="username" maxLength={254} />
        </Field>
      )}
      <Field label={peopleWords.newPassword} help={peopleWords.passwordHelp}>
        <input type="password" name="password" required autoComplete="new-password" minLength={12} maxLength={128} />
      </Field>
    </ActionForm>
  </Page>
)
