import type { Metadata } from 'next'
import { Page } from '@/components/shell/page'
import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { Lede } from '@/components/ui/lede'
import { Section } from '@/components/ui/section'
import { readOwn } from '@/lib/people/read-people'
import { adminPaths } from '@/lib/admin-paths'
import { peopleWords, roleWords } from '@/lib/words/people'
import { askingNow, visitorAt } from '../../_people/asking'
import { changePasswordAction } from './_actions'
import { Factor } from './_factor'
import { Keys } from './_keys'
import { Sessions } from './_sessions'

const words = peopleWords.me

export const metadata: Metadata = { title: peopleWords.admin.me }

/** One's own account: password, second factor, sessions, keys. */
const MePage = async () => {
  const { actor, person, sessionId } = await visitorAt(adminPaths.me())
  const { db, now } = await askingNow()
  const { sessions, keys } = await readOwn(db, actor, now)
  return (
    <Page>
      <div>
        <h1>{peopleWords.admin.me}</h1>
        <Lede>{peopleWords.admin.hello(person.name, roleWords[person.role])}</Lede>
      </div>
      <Section title={words.password}>
        <ActionForm action={changePasswordAction} button={words.changeButton}>
          <Field label={words.current}>
            <input type="password" name="current" required autoComplete="current-password" maxLength={128} />
          </Field>
          <Field label={peopleWords.newPassword} help={peopleWords.passwordHelp}>
            <input type="password" name="password" required autoComplete="new-password" minLength={12} maxLength={128} />
          </Field>
        </ActionForm>
      </Section>
      <Factor isOn={person.twoFactorEnabled} />
      <Sessions sessions={sessions} here={sessionId} />
      <Keys keys={keys} role={person.role} />
    </Page>
  )
}

export default MePage
