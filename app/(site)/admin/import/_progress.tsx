'use client'

import { useEffect, useState } from 'react'
import { useFormStatus } from 'react-dom'
import { importWords } from '@/lib/words/imports'
import styles from './import.module.css'

/** How often it is asked, in milliseconds. */
const EVERY = 400

interface ProgressProps {
  readonly href: string
  readonly total: number
}

/** While its form is being answered: how many rows are checked, as the server has counted them. */
export const CheckProgress = ({ href, total }: ProgressProps) => {
  const { pending } = useFormStatus()
  const [done, setDone] = useState(0)
  useEffect(() => {
    if (!pending) return
    const ask = async (): Promise<void> => {
      const answer = await fetch(href).catch(() => null)
      if (answer?.ok !== true) return
      const said = (await answer.json()) as { state: string; done: number }
      if (said.state !== 'read') setDone(said.done)
    }
    const timer = setInterval(() => void ask(), EVERY)
    return () => clearInterval(timer)
  }, [pending, href])
  if (!pending) return null
  return (
    <div className={styles.progress}>
      <progress max={total} value={done} aria-label={importWords.one.check} />
      <span role="status">{importWords.one.checking(done, total)}</span>
    </div>
  )
}
