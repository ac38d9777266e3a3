import { DataTable } from '@/components/table/data-table'
import { ActionForm } from '@/components/ui/action-form'
import { Section } from '@/components/ui/section'
import type { readOwn } from '@/lib/people/read-people'
import { peopleWords } from '@/lib/words/people'
import { formatInstant } from '../_format'
import { endSessionAction } from './_actions'

const words = peopleWords.me

interface SessionsProps {
  readonly sessions: Awaited<ReturnType<typeof readOwn>>['sessions']
  readonly here: string
}

/** One's own sessions; each but this one can be ended. */
export const Sessions = ({ sessions, here }: SessionsProps) => (
  <Section title={words.sessions}>
    <DataTable
      caption={words.sessions}
      rows={sessions}
      rowKey={({ id }) => id}
      columns={[
        { key: 'since', head: words.session.since, cell: ({ createdAt }) => formatInstant(createdAt) },
        { key: 'until', head: words.session.until, cell: ({ expiresAt }) => formatInstant(expiresAt) },
        { key: 'address', head: words.session.address, cell: ({ ipAddress }) => ipAddress },
        { key: 'agent', head: words.session.agent, cell: ({ userAgent }) => userAgent },
        {
          key: 'end',
          head: peopleWords.people.actions,
          cell: ({ id }) =>
            id === here ? (
              words.session.here
            ) : (
              <ActionForm action={endSessionAction} button={words.end} inline>
                <input type="hidden" name="session" value={id} />
              </ActionForm>
            ),
        },
      ]}
    />
  </Section>
)
