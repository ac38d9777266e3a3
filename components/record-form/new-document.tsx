'use client'

import { useEffect, useRef } from 'react'
import { formWords } from '@/lib/words/forms'
import type { ShownPart } from './outcome'
import { PartFields } from './part-fields'
import styles from './record-form.module.css'

interface NewDocumentProps {
  readonly part: ShownPart
  readonly onDrop: () => void
}

/** The fields of a document that is made within the form of what cites it; the keyboard goes to the first that is empty. */
export const NewDocument = ({ part, onDrop }: NewDocumentProps) => {
  const group = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    const controls = [...(group.current?.querySelectorAll<HTMLInputElement>('input:not([type=hidden])') ?? [])]
    controls.find(({ value }) => value === '')?.focus()
  }, [])
  return (
    <fieldset ref={group} className={styles.inner}>
      <legend>{formWords.newDocument}</legend>
      <p className={styles.help}>{formWords.newDocumentNote}</p>
      <PartFields part={part} />
      <button type="button" className={styles.quiet} onClick={onDrop}>
        {formWords.dropDocument}
      </button>
    </fieldset>
  )
}
