import type { Metadata } from 'next'
import { Notice } from '@/components/ui/notice'
import { peopleWords } from '@/lib/words/people'
import { AccountForm } from '../_people/account-form'
import { signUpAction } from '../_people/account-actions'
import { openToken } from '../_people/open-link'

export const metadata: Metadata = { title: peopleWords.signUp.title, robots: { index: false } }

/** Where the link that the first start prints leads. Nobody signs up without one. */
const SignUpPage = async ({ searchParams }: PageProps<'/sign-up'>) => {
  const token = await openToken('first_administrator', (await searchParams)['token'])
  if (token === null) return <Notice {...peopleWords.spent} />
  return <AccountForm words={peopleWords.signUp} action={signUpAction} token={token} asksEmail />
}

export default SignUpPage
