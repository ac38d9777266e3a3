'use client'

import { useState } from 'react'
import { theirsName } from '@/lib/domain/form/form-names'
import type { Noun } from '@/lib/domain/record/change'
import { formWords } from '@/lib/words/forms'
import { fieldLabel } from '@/lib/words/records'
import type { StoredElsewhere } from './outcome'
import styles from './record-form.module.css'

const words = formWords.conflict

interface ConflictChoiceProps {
  readonly conflict: StoredElsewhere
  readonly noun: Noun
}

/** Both versions of a change that somebody else edited meanwhile, field by field, to choose between. Nothing is overwritten unseen. */
export const ConflictChoice = ({ conflict: { part, fields }, noun }: ConflictChoiceProps) => {
  const [theirs, setTheirs] = useState<readonly string[]>([])
  const choose = (field: string, isTheirs: boolean): void => setTheirs([...theirs.filter((one) => one !== field), ...(isTheirs ? [field] : [])])
  return (
    <div className={styles.summary} role="group" aria-labelledby="conflict-title">
      <h2 id="conflict-title">{words.title}</h2>
      <p className={styles.help}>{words.note}</p>
      <input type="hidden" name={theirsName(part)} value={theirs.join(',')} />
      {fields.map(({ field, theirs: stored, mine }) => (
        <fieldset key={field} className={styles.choice}>
          <legend>{fieldLabel(noun, field)}</legend>
          <label>
            <input type="radio" checked={!theirs.includes(field)} onChange={() => choose(field, false)} /> {words.mine}: {mine}
          </label>
          <label>
            <input type="radio" checked={theirs.includes(field)} onChange={() => choose(field, true)} /> {words.theirs}: {stored}
          </label>
        </fieldset>
      ))}
    </div>
  )
}
