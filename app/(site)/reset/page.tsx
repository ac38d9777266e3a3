import type { Metadata } from 'next'
import { Page } from '@/components/shell/page'
import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { Lede } from '@/components/ui/lede'
import { Notice } from '@/components/ui/notice'
import { peopleWords } from '@/lib/words/people'
import { chooseAction, resetAction } from '../_people/account-actions'
import { openToken } from '../_people/open-link'

const words = peopleWords.reset

export const metadata: Metadata = { title: words.title, robots: { index: false } }

const Ask = () => (
  <ActionForm action={resetAction} button={words.button}>
    <Field label={peopleWords.email}>
      <input type="email" name="email" required autoComplete="username" maxLength={254} />
    </Field>
  </ActionForm>
)

const Choose = ({ token }: { readonly token: string }) => (
  <ActionForm action={chooseAction} button={words.chooseButton}>
    <input type="hidden" name="token" value={token} />
    <Field label={peopleWords.newPassword} help={peopleWords.passwordHelp}>
      <input type="password" name="password" required autoComplete="new-password" minLength={12} maxLength={128} />
    </Field>
  </ActionForm>
)

/** Where a new password is asked for and, with the link that came by mail, chosen. */
const ResetPage = async ({ searchParams }: PageProps<'/reset'>) => {
  const { token: given } = await searchParams
  const token = given === undefined ? null : await openToken('reset', given)
  if (given !== undefined && token === null) return <Notice {...peopleWords.spent} />
  return (
    <Page>
      <div>
        <h1>{words.title}</h1>
        <Lede>{token === null ? words.lede : words.choose}</Lede>
      </div>
      {token === null ? <Ask /> : <Choose token={token} />}
    </Page>
  )
}

export default ResetPage
