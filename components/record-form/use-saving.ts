'use client'

import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import { partName } from '@/lib/domain/form/form-names'
import { formWords } from '@/lib/words/forms'
import type { SaveAction, SaveOutcome } from './outcome'

/** So long after the last key the form saves itself. */
const QUIET_MS = 1_200

export type Intent = 'auto' | 'save' | 'next'
type Told = 'nothing' | 'unsaved' | 'saving' | 'saved' | 'failed'

interface Saving {
  readonly outcome: SaveOutcome | null
  readonly told: Told
  readonly message: string
  /** Counts what somebody asked to save, and not what saved itself. */
  readonly asked: number
  readonly isDirty: boolean
  readonly changed: () => void
  readonly save: (intent: Intent) => void
}

type Stored = SaveOutcome['stored']

/** Writes into what is sent which change of the draft each part is by now, and in which revision. */
const withStored = (data: FormData, stored: Stored): FormData => {
  for (const [part, { stored: seen }] of Object.entries(stored)) {
    const identity = data.get(partName(part))
    if (typeof identity === 'string') data.set(partName(part), JSON.stringify({ ...JSON.parse(identity), stored: seen }))
  }
  return data
}

const UNREACHABLE: SaveOutcome = {
  ok: false, message: formWords.unreachable, stored: {}, reviews: {}, whole: [], preview: null, conflict: null, here: null, next: null, sent: [],
}

/**
 * Saves a form: by itself when nobody has typed for a moment, and when somebody asks. One saving waits for the one before, so
 * that each knows the revision that the last one left; what cannot be saved stays in the form.
 */
export const useSaving = (form: RefObject<HTMLFormElement | null>, action: SaveAction, go: (outcome: SaveOutcome) => void): Saving => {
  const [outcome, setOutcome] = useState<SaveOutcome | null>(null)
  const [told, setTold] = useState<Told>('nothing')
  const [message, setMessage] = useState('')
  const [asked, setAsked] = useState(0)
  const stored = useRef<Stored>({})
  const queue = useRef(Promise.resolve())
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const edits = useRef(0)

  const run = useCallback(
    async (intent: Intent): Promise<void> => {
      if (form.current === null) return
      const before = edits.current
      const data = withStored(new FormData(form.current), stored.current)
      data.set('intent', intent)
      data.set('scripts', 'on')
      setTold('saving')
      const came = await action(null, data).catch(() => UNREACHABLE)
      stored.current = { ...stored.current, ...came.stored }
      const isLatest = before === edits.current
      setOutcome((last) => (came.ok || last === null ? came : { ...last, ...came, stored: last.stored, reviews: last.reviews, preview: last.preview }))
      setMessage(came.message)
      setTold(!came.ok ? 'failed' : isLatest ? 'saved' : 'unsaved')
      if (intent !== 'auto') setAsked((count) => count + 1)
      if (came.ok) go(came)
    },
    [action, form, go],
  )

  const save = useCallback(
    (intent: Intent): void => {
      clearTimeout(timer.current)
      queue.current = queue.current.then(() => run(intent))
    },
    [run],
  )

  const changed = useCallback((): void => {
    edits.current += 1
    setTold('unsaved')
    clearTimeout(timer.current)
    timer.current = setTimeout(() => save('auto'), QUIET_MS)
  }, [save])

  useEffect(() => () => clearTimeout(timer.current), [])
  return { outcome, told, message, asked, isDirty: told === 'unsaved' || told === 'saving' || told === 'failed', changed, save }
}
