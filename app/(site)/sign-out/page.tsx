import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Page } from '@/components/shell/page'
import { ActionForm, type FormOutcome } from '@/components/ui/action-form'
import { Lede } from '@/components/ui/lede'
import { signOut } from '@/lib/people/who'
import { paths } from '@/lib/paths'
import { peopleWords } from '@/lib/words/people'
import { askingNow } from '../_people/asking'
import { setCookies } from '../_people/set-cookies'

const words = peopleWords.signOut

export const metadata: Metadata = { title: words.title, robots: { index: false } }

const signOutAction = async (): Promise<FormOutcome | null> => {
  'use server'
  await setCookies(await signOut(await askingNow()))
  redirect(paths.home())
}

/** Where a session is ended; by a button, since an address alone must not sign anybody out. */
const SignOutPage = () => (
  <Page>
    <div>
      <h1>{words.title}</h1>
      <Lede>{words.lede}</Lede>
    </div>
    <ActionForm action={signOutAction} button={words.button} />
  </Page>
)

export default SignOutPage
