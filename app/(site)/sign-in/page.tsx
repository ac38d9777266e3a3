import type { Metadata } from 'next'
import { Page } from '@/components/shell/page'
import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { Lede } from '@/components/ui/lede'
import { Link } from '@/components/ui/link'
import { paths } from '@/lib/paths'
import { peopleWords } from '@/lib/words/people'
import { safeNext } from '../_people/safe-next'
import { signInAction } from './_action'

const words = peopleWords.signIn

export const metadata: Metadata = { title: words.title, robots: { index: false } }

const NOTES: Readonly<Record<string, string>> = { reset: words.reset, made: words.made }

/** Where people sign in. */
const SignInPage = async ({ searchParams }: PageProps<'/sign-in'>) => {
  const { next, after } = await searchParams
  const note = typeof after === 'string' ? NOTES[after] : undefined
  return (
    <Page>
      <div>
        <h1>{words.title}</h1>
        <Lede>{words.lede}</Lede>
      </div>
      {note !== undefined && <p role="status">{note}</p>}
      <ActionForm action={signInAction} button={words.button}>
        <input type="hidden" name="next" value={safeNext(next)} />
        <Field label={peopleWords.email}>
          <input type="email" name="email" required autoComplete="username" maxLength={254} />
        </Field>
        <Field label={peopleWords.password}>
          <input type="password" name="password" required autoComplete="current-password" maxLength={128} />
        </Field>
      </ActionForm>
      <p>
        <Link href={paths.reset()}>{words.forgot}</Link>
      </p>
    </Page>
  )
}

export default SignInPage
