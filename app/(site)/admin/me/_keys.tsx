import { DataTable } from '@/components/table/data-table'
import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { Section } from '@/components/ui/section'
import { KEY_SCOPES, roleMay, type Role } from '@/lib/domain/roles'
import { KEY_DAYS } from '@/lib/people/api-keys'
import type { readOwn } from '@/lib/people/read-people'
import { peopleWords } from '@/lib/words/people'
import styles from '../admin.module.css'
import { formatInstant } from '../_format'
import { createKeyAction, revokeKeyAction } from './_actions'

const words = peopleWords.me

interface KeysProps {
  readonly keys: Awaited<ReturnType<typeof readOwn>>['keys']
  readonly role: Role
}

/** One's own keys, and a form for another where the role allows what a key is for. */
export const Keys = ({ keys, role }: KeysProps) => (
  <Section title={words.keys} note={words.keysNote}>
    {keys.length > 0 && (
      <DataTable
        caption={words.keys}
        rows={keys}
        rowKey={({ id }) => id}
        columns={[
          { key: 'name', head: words.key.name, cell: ({ name }) => name },
          { key: 'start', head: words.key.start, cell: ({ start }) => <code>{start}</code> },
          { key: 'scopes', head: words.key.scopes, cell: ({ scopes }) => scopes.join(', ') },
          { key: 'until', head: words.key.until, cell: ({ expiresAt }) => formatInstant(expiresAt) },
          { key: 'used', head: words.key.used, cell: ({ lastUsedAt }) => (lastUsedAt === null ? words.key.never : formatInstant(lastUsedAt)) },
          {
            key: 'revoke',
            head: peopleWords.people.actions,
            cell: ({ id, revokedAt }) =>
              revokedAt === null ? (
                <ActionForm action={revokeKeyAction} button={words.revoke} inline>
                  <input type="hidden" name="key" value={id} />
                </ActionForm>
              ) : (
                words.key.revoked
              ),
          },
        ]}
      />
    )}
    {KEY_SCOPES.some((scope) => roleMay(role, scope)) && (
      <ActionForm action={createKeyAction} button={words.makeKey}>
        <Field label={words.keyName}>
          <input name="name" required maxLength={80} />
        </Field>
        <Field label={words.keyDays}>
          <select name="days" defaultValue="30">
            {KEY_DAYS.map((days) => (
              <option key={days}>{days}</option>
            ))}
          </select>
        </Field>
        <div className={styles.checks}>
          {KEY_SCOPES.map((scope) => (
            <label key={scope}>
              <input type="checkbox" name="scopes" value={scope} defaultChecked /> {scope}
            </label>
          ))}
        </div>
      </ActionForm>
    )}
  </Section>
)
