import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { ROLES, type Role } from '@/lib/domain/roles'
import { peopleWords, roleWords } from '@/lib/words/people'
import styles from '../admin.module.css'
import { changeRoleAction, deactivateAction, reactivateAction, revokeSessionsAction } from './_actions'

const words = peopleWords.people

/** The choice of a role. */
export const RoleField = ({ chosen }: { readonly chosen: Role }) => (
  <Field label={words.role}>
    <select name="role" defaultValue={chosen}>
      {ROLES.map((role) => (
        <option key={role} value={role}>
          {roleWords[role]}
        </option>
      ))}
    </select>
  </Field>
)

interface RowActionsProps {
  readonly person: { readonly id: string; readonly role: Role; readonly deactivatedAt: Date | null }
}

/** What an administrator may do to somebody. */
export const RowActions = ({ person: { id, role, deactivatedAt } }: RowActionsProps) => (
  <div className={styles.actions}>
    <ActionForm key={role} action={changeRoleAction} button={words.changeRole} inline>
      <input type="hidden" name="person" value={id} />
      <RoleField chosen={role} />
    </ActionForm>
    <ActionForm action={revokeSessionsAction} button={words.revoke} inline>
      <input type="hidden" name="person" value={id} />
    </ActionForm>
    {deactivatedAt === null ? (
      <ActionForm key="out" action={deactivateAction} button={words.deactivate} inline>
        <input type="hidden" name="person" value={id} />
      </ActionForm>
    ) : (
      <ActionForm key="in" action={reactivateAction} button={words.reactivate} inline>
        <input type="hidden" name="person" value={id} />
      </ActionForm>
    )}
  </div>
)
