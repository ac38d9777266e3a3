'use client'

import { useEffect, useRef } from 'react'
import { controlId } from '@/lib/domain/form/form-names'
import { formWords } from '@/lib/words/forms'
import { fieldLabel, nounWords } from '@/lib/words/records'
import type { PartReview, ShownPart } from './outcome'
import styles from './record-form.module.css'

interface ErrorSummaryProps {
  readonly parts: readonly ShownPart[]
  readonly reviews: Readonly<Record<string, PartReview>>
  readonly whole: readonly string[]
  /** Counts how often somebody asked to save; each time the summary takes the keyboard. */
  readonly asked: number
}

/** Opens what hides the control and gives it the keyboard. */
const goTo = (id: string): void => {
  const control = document.getElementById(id)
  control?.closest('details')?.setAttribute('open', '')
  control?.focus()
}

/** Everything that is missing or wrong, each a link to its field and in the words that stand there. */
export const ErrorSummary = ({ parts, reviews, whole, asked }: ErrorSummaryProps) => {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (asked > 0) box.current?.focus()
  }, [asked])
  const entries = parts.flatMap((part) =>
    (reviews[part.name]?.problems ?? []).map(({ field, message }) => ({
      id: controlId(part.name, field ?? ''),
      text: `${parts.length > 1 ? `${nounWords[part.noun].one}: ` : ''}${field === null ? '' : `${fieldLabel(part.noun, field)}: `}${message}`,
    })),
  )
  if (entries.length + whole.length === 0) return null
  return (
    <div ref={box} className={styles.summary} role="group" aria-labelledby="problems-title" tabIndex={-1}>
      <h2 id="problems-title">{formWords.problems(entries.length + whole.length)}</h2>
      <p className={styles.help}>{formWords.problemsNote}</p>
      <ul>
        {entries.map(({ id, text }) => (
          <li key={`${id} ${text}`}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault()
                goTo(id)
              }}
            >
              {text}
            </a>
          </li>
        ))}
        {whole.map((text) => (
          <li key={text}>
            {formWords.wholeDraft}: {text}
          </li>
        ))}
      </ul>
    </div>
  )
}
