import type { Metadata } from 'next'
import { Page } from '@/components/shell/page'
import { DataTable } from '@/components/table/data-table'
import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { Section } from '@/components/ui/section'
import { readAlone, readPeople } from '@/lib/people/read-people'
import { adminPaths } from '@/lib/admin-paths'
import { peopleWords, roleWords } from '@/lib/words/people'
import { askingNow, visitorAt } from '../../_people/asking'
import { Forbidden } from '../_forbidden'
import { formatInstant } from '../_format'
import { inviteAction } from './_actions'
import { AlonePart } from './_alone'
import { RoleField, RowActions } from './_row-actions'

const words = peopleWords.people

export const metadata: Metadata = { title: words.title }

/** Who has an account and as what; for administrators. */
const PeoplePage = async () => {
  const { actor } = await visitorAt(adminPaths.people())
  const { db, now } = await askingNow()
  const read = await readPeople(db, actor, now)
  if (!read.ok) return <Forbidden />
  const { people, invitations } = read.value
  const alone = await readAlone(db, actor)
  return (
    <Page>
      <h1>{words.title}</h1>
      <DataTable
        caption={words.title}
        rows={people}
        rowKey={({ id }) => id}
        columns={[
          { key: 'name', head: peopleWords.name, cell: ({ name }) => name },
          { key: 'email', head: peopleWords.email, cell: ({ email }) => email },
          { key: 'role', head: words.role, cell: ({ role }) => roleWords[role] },
          { key: 'state', head: words.state, cell: ({ deactivatedAt }) => (deactivatedAt === null ? words.active : words.deactivated) },
          { key: 'factor', head: words.factor, cell: ({ twoFactorEnabled }) => (twoFactorEnabled ? words.on : words.off) },
          { key: 'actions', head: words.actions, cell: (person) => <RowActions person={person} /> },
        ]}
      />
      <Section title={words.invite}>
        <ActionForm action={inviteAction} button={words.inviteButton}>
          <Field label={peopleWords.email}>
            <input type="email" name="email" required maxLength={254} autoComplete="off" />
          </Field>
          <RoleField chosen="editor" />
        </ActionForm>
      </Section>
      {invitations.length > 0 && (
        <Section title={words.invited}>
          <DataTable
            caption={words.invited}
            rows={invitations}
            rowKey={({ id }) => id}
            columns={[
              { key: 'email', head: peopleWords.email, cell: ({ email }) => email },
              { key: 'role', head: words.role, cell: ({ role }) => (role === null ? '' : roleWords[role]) },
              { key: 'until', head: words.until, cell: ({ expiresAt }) => formatInstant(expiresAt) },
            ]}
          />
        </Section>
      )}
      {alone.ok && <AlonePart alone={alone.value} />}
    </Page>
  )
}

export default PeoplePage
