'use client'

import { useId, useState } from 'react'
import { shareWords } from '@/lib/words/share'
import styles from './copy-field.module.css'

interface CopyFieldProps {
  readonly label: string
  /** What it copies, for who looks for it by program. */
  readonly name: string
  readonly help?: string
  readonly text: string
  /** Several lines, wrapped. */
  readonly isLong?: boolean
}

/** A text to take along, with a button that copies it. Where copying is refused, the text is selected instead. */
export const CopyField = ({ label, name, help, text, isLong = false }: CopyFieldProps) => {
  const id = useId()
  const [said, setSaid] = useState('')
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid(shareWords.copied)
    } catch {
      const field = document.getElementById(id) as HTMLInputElement | HTMLTextAreaElement | null
      field?.select()
      setSaid(shareWords.selectToCopy)
    }
  }
  const field = { id, readOnly: true, value: text, className: styles.text, 'aria-describedby': help === undefined ? undefined : `${id}-help` }
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.row}>
        {isLong ? <textarea {...field} rows={Math.min(5, Math.ceil(text.length / 60))} /> : <input type="text" {...field} />}
        <button type="button" className={styles.copy} data-copies={name} onClick={copy}>
          {shareWords.copy}
          <span className={styles.hidden}> {label}</span>
        </button>
      </div>
      {help !== undefined && (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      )}
      <p className={styles.said} role="status">
        {said}
      </p>
    </div>
  )
}
