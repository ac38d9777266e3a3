'use client'

import { useRef, useState, type FormEvent } from 'react'
import { tryWords } from '@/lib/words/try-api'
import { useHydrated } from '../ui/use-hydrated'
import { addressOf } from './address-of'
import { readAnswer, type Answer } from './answer'
import { AnswerView } from './answer-view'
import { TryField, type TriedParameter } from './try-field'
import styles from './try-form.module.css'

interface TryFormProps {
  /** What the form is for, for those who cannot see where it stands. */
  readonly label: string
  /** The address with what its path leaves open in braces, and the one that answers with CSV, if there is one. */
  readonly path: string
  readonly csvPath: string | null
  readonly parameters: readonly TriedParameter[]
}

type Asked = 'nothing' | 'asking' | 'failed' | Answer

const said = (asked: Asked): string => {
  if (asked === 'nothing') return ''
  if (asked === 'asking') return tryWords.asking
  return asked === 'failed' ? tryWords.failed : tryWords.answered(asked.status, asked.meaning)
}

/** A form that asks the API and shows its answer. Without scripts it leads to the answer itself. */
export const TryForm = ({ label, path, csvPath, parameters }: TryFormProps) => {
  const isLive = useHydrated()
  const [asked, setAsked] = useState<Asked>('nothing')
  const latest = useRef(0)
  const ofExample = parameters.map(({ name, value, inPath }) => [name, inPath ? value : ''] as const)

  const ask = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const { submitter } = event.nativeEvent as SubmitEvent
    const template = submitter instanceof HTMLElement ? submitter.dataset['asks'] : undefined
    const given = [...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value)] as const)
    const address = addressOf(template ?? path, given)
    const number = ++latest.current
    setAsked('asking')
    const answer = await fetch(address).then((response) => readAnswer(address, response)).catch(() => 'failed' as const)
    // Who asked again meanwhile wants that answer.
    if (number === latest.current) setAsked(answer)
  }

  return (
    <form action={addressOf(path, ofExample)} className={styles.form} aria-label={label} data-stays onSubmit={ask}>
      <div className={styles.fields}>
        {parameters.map((parameter) => (
          <TryField key={parameter.name} parameter={parameter} isLive={isLive} />
        ))}
      </div>
      <div className={styles.buttons}>
        <button type="submit" className={styles.json} data-asks={path}>
          {tryWords.json}
        </button>
        {csvPath !== null && (
          <button type="submit" className={styles.csv} formAction={addressOf(csvPath, ofExample)} data-asks={csvPath}>
            {tryWords.csv}
          </button>
        )}
        <span role="status" className={styles.said}>
          {said(asked)}
        </span>
      </div>
      {typeof asked === 'object' && <AnswerView answer={asked} />}
    </form>
  )
}
