'use client'

import { useActionState, type ReactNode } from 'react'
import styles from './action-form.module.css'

/** What came of a form, to be said beside it. `shown` is what is to be seen once, such as a new key. */
export interface FormOutcome {
  readonly ok: boolean
  readonly message: string
  readonly shown?: readonly { readonly label: string; readonly value: string }[]
}

/** What a form is sent to. */
export type FormAction = (before: FormOutcome | null, data: FormData) => Promise<FormOutcome | null>

interface ActionFormProps {
  readonly action: FormAction
  readonly button: string
  /** A small form beside others on a line. */
  readonly inline?: boolean
  readonly children?: ReactNode
}

/** A form that changes something and says what came of it; without scripts it is sent and answered as a page. */
export const ActionForm = ({ action, button, inline = false, children }: ActionFormProps) => {
  const [outcome, send, pending] = useActionState(action, null)
  return (
    <form action={send} className={inline ? styles.inline : styles.form}>
      {outcome !== null && (
        <div role={outcome.ok ? 'status' : 'alert'} className={styles.outcome} data-ok={outcome.ok}>
          <p>{outcome.message}</p>
          {outcome.shown !== undefined && (
            <dl>
              {outcome.shown.map(({ label, value }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>
                    <code>{value}</code>
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </div>
      )}
      {children}
      <div>
        <button type="submit" className={styles.submit} disabled={pending}>
          {button}
        </button>
      </div>
    </form>
  )
}
