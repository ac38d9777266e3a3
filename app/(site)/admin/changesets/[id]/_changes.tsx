import { FieldTable } from '@/components/editions/field-table'
import { Link } from '@/components/ui/link'
import { adminPaths } from '@/lib/admin-paths'
import type { ShownChange } from '@/lib/queries/changesets/changeset-page'
import { changesetWords as words } from '@/lib/words/changesets'
import { whoWords } from '@/lib/words/editions'
import { fieldLabel } from '@/lib/words/records'
import { ConflictPart } from './_conflict'
import styles from './changeset.module.css'

interface ChangesProps {
  readonly id: string
  readonly changes: readonly ShownChange[]
  /** Whether it can still be edited. */
  readonly isOpen: boolean
}

const Problems = ({ change: { noun, problems } }: { readonly change: ShownChange }) =>
  problems.length === 0 ? null : (
    <ul className={styles.problems}>
      {problems.map(({ field, code, message }) => (
        <li key={`${field} ${message}`}>
          {field === null || code === 'conflict' ? null : <b>{fieldLabel(noun, field)}: </b>}
          {message}
        </li>
      ))}
    </ul>
  )

const Ways = ({ id, change: { ordinal, act } }: { readonly id: string; readonly change: ShownChange }) => (
  <p className={styles.ways}>
    {act !== 'retract' && <Link href={adminPaths.change(id, ordinal)}>{words.edit}</Link>}
    <Link href={adminPaths.removeChange(id, ordinal)}>{words.remove}</Link>
  </p>
)

const ChangeItem = ({ id, change, isOpen }: { readonly id: string; readonly change: ShownChange; readonly isOpen: boolean }) => {
  const { noun, act, key, title, fields, reason, authors, conflict } = change
  const name = words.change(noun, act, title, key)
  return (
    <li className={styles.item}>
      <h3>{name}</h3>
      <p className={styles.quiet}>
        {reason} {words.by(authors.map(whoWords))}
      </p>
      <Problems change={change} />
      {conflict !== null && <ConflictPart id={id} change={change} conflict={conflict} />}
      {fields.length === 0 ? (
        <p>{words.same}</p>
      ) : (
        <FieldTable caption={name} noun={noun} fields={fields} columns={isOpen ? words.fields : words.fieldsDone} />
      )}
      {isOpen && <Ways id={id} change={change} />}
    </li>
  )
}

/** The changes of a changeset, each with what it does to its record, what is wrong with it, and what may be done. */
export const Changes = ({ id, changes, isOpen }: ChangesProps) => (
  <ol className={styles.list}>
    {changes.map((change) => (
      <ChangeItem key={change.ordinal} id={id} change={change} isOpen={isOpen} />
    ))}
  </ol>
)
