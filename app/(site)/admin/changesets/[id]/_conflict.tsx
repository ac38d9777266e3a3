import { FieldTable, FieldValue } from '@/components/editions/field-table'
import { ActionForm } from '@/components/ui/action-form'
import type { ShownChange } from '@/lib/queries/changesets/changeset-page'
import { changesetWords } from '@/lib/words/changesets'
import { fieldLabel } from '@/lib/words/records'
import { settleConflictAction } from '../_actions'
import styles from './changeset.module.css'

const words = changesetWords.conflict

interface ConflictPartProps {
  readonly id: string
  readonly change: ShownChange
  readonly conflict: NonNullable<ShownChange['conflict']>
}

/** Both versions of a record that an edition changed after its editor saw it, to choose between, field by field. */
export const ConflictPart = ({ id, change: { ordinal, revision, noun, act }, conflict }: ConflictPartProps) => {
  const isGone = conflict.fields.every(({ theirs }) => theirs === undefined)
  const contested = isGone || act === 'retract' ? [] : conflict.fields.filter(({ both }) => both)
  const kept = conflict.fields.filter(({ both }) => !both)
  return (
    <div>
      <h4>{words.title(conflict.changedIn)}</h4>
      <p>{isGone ? words.gone : act === 'retract' ? words.retract : words.note}</p>
      {kept.length > 0 && (
        <FieldTable
          caption={words.title(conflict.changedIn)}
          noun={noun}
          fields={kept.map(({ field, theirs, mine }) => ({ field, before: theirs, after: mine }))}
          columns={{ field: changesetWords.fields.field, before: words.theirs, after: words.mine }}
        />
      )}
      <ActionForm action={settleConflictAction} button={words.button}>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="ordinal" value={ordinal} />
        <input type="hidden" name="revision" value={revision} />
        <input type="hidden" name="changedIn" value={conflict.changedIn} />
        {contested.map(({ field, base, theirs, mine }) => (
          <fieldset key={field} className={styles.choice}>
            <legend>{fieldLabel(noun, field)}</legend>
            <input type="hidden" name="contested" value={field} />
            <label>
              <input type="radio" name={`choice ${field}`} value="theirs" required /> {words.theirs}: <FieldValue noun={noun} field={field} value={theirs} />
            </label>
            <label>
              <input type="radio" name={`choice ${field}`} value="mine" required /> {words.mine}: <FieldValue noun={noun} field={field} value={mine} />
            </label>
            <span className={styles.quiet}>
              {words.base}: <FieldValue noun={noun} field={field} value={base} />
            </span>
          </fieldset>
        ))}
      </ActionForm>
    </div>
  )
}
