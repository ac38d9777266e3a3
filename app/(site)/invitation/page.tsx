import type { Metadata } from 'next'
import { Notice } from '@/components/ui/notice'
import { peopleWords } from '@/lib/words/people'
import { AccountForm } from '../_people/account-form'
import { acceptAction } from '../_people/account-actions'
import { openToken } from '../_people/open-link'

export const metadata: Metadata = { title: peopleWords.invitation.title, robots: { index: false } }

/** Where an invitation leads. */
const InvitationPage = async ({ searchParams }: PageProps<'/invitation'>) => {
  const token = await openToken('invitation', (await searchParams)['token'])
  if (token === null) return <Notice {...peopleWords.spent} />
  return <AccountForm words={peopleWords.invitation} action={acceptAction} token={token} asksEmail={false} />
}

export default InvitationPage
