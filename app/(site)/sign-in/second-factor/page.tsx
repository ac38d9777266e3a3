import type { Metadata } from 'next'
import { Page } from '@/components/shell/page'
import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { Lede } from '@/components/ui/lede'
import { Link } from '@/components/ui/link'
import { paths } from '@/lib/paths'
import { peopleWords } from '@/lib/words/people'
import { safeNext } from '../../_people/safe-next'
import { secondFactorAction } from '../_action'

const words = peopleWords.secondFactor

export const metadata: Metadata = { title: words.title, robots: { index: false } }

/** The second step of signing in. */
const SecondFactorPage = async ({ searchParams }: PageProps<'/sign-in/second-factor'>) => {
  const next = safeNext((await searchParams)['next'])
  return (
    <Page>
      <div>
        <h1>{words.title}</h1>
        <Lede>{words.lede}</Lede>
      </div>
      <ActionForm action={secondFactorAction} button={words.button}>
        <input type="hidden" name="next" value={next} />
        <Field label={words.code}>
          <input name="code" required autoComplete="one-time-code" maxLength={20} />
        </Field>
      </ActionForm>
      <p>
        <Link href={paths.signIn({ next })}>{peopleWords.signIn.title}</Link>
      </p>
    </Page>
  )
}

export default SecondFactorPage
