import Form from 'next/form'
import type { Now } from '@/lib/domain/clocks'
import { formatDate } from '@/lib/domain/format/date'
import type { PlainDate } from '@/lib/domain/plain-date'
import { clockWords } from '@/lib/words/clocks'
import { shellWords } from '@/lib/words/shell'
import styles from './clock-bar.module.css'
import { ClockBanner } from './clock-banner'
import { Field } from '../ui/field'
import { HiddenFields } from '../ui/hidden-fields'

/** The resolved clocks of a page: one day in the world, two that are compared, or none where only knowledge matters. */
export type ShownClocks = (
  | { readonly on: PlainDate }
  | { readonly before: PlainDate; readonly after: PlainDate }
  | { readonly days: 'none' }
) & { readonly knownOn: PlainDate; readonly edition: number }

/** The fragment that leads to the form: a browser opens the disclosure around it. */
export const CLOCK_FORM = 'days'

interface ClockBarProps {
  readonly clocks: ShownClocks
  readonly now: Now
  /** Path of the page, to which the form leads. */
  readonly action: string
  /** Other parameters of the page's URL that a change of the clocks keeps. */
  readonly keep?: Readonly<Record<string, string>>
}

interface DayInWords {
  readonly label: string
  readonly name: string
  readonly day: PlainDate
}

const daysOf = (clocks: ShownClocks): DayInWords[] => {
  if ('days' in clocks) return []
  return 'on' in clocks
    ? [{ label: clockWords.inForceField, name: 'on', day: clocks.on }]
    : [
        { label: clockWords.beforeField, name: 'before', day: clocks.before },
        { label: clockWords.afterField, name: 'after', day: clocks.after },
      ]
}

const Days = ({ clocks }: { readonly clocks: ShownClocks }) => {
  if ('days' in clocks) return null
  return 'on' in clocks ? (
    <span>
      <b>{clockWords.inForceOn}</b> <time dateTime={clocks.on}>{formatDate(clocks.on)}</time>
    </span>
  ) : (
    <span>
      <b>{clockWords.inForceOn}</b> <time dateTime={clocks.before}>{formatDate(clocks.before)}</time> and{' '}
      <time dateTime={clocks.after}>{formatDate(clocks.after)}</time>
    </span>
  )
}

/** The three clocks, always in sight under the header, with a form to change them that works without scripts. */
export const ClockBar = ({ clocks, now, action, keep = {} }: ClockBarProps) => (
  <div className={styles.bar} role="region" aria-label={clockWords.bar}>
    <div className={styles.inner}>
      <details className={styles.details}>
        <summary className={styles.summary}>
          <Days clocks={clocks} />
          <span>
            <b>{clockWords.knownOn}</b> <time dateTime={clocks.knownOn}>{formatDate(clocks.knownOn)}</time>
          </span>
          <span>
            <b>{clockWords.edition}</b> {clocks.edition}
          </span>
          <span className={styles.change}>{clockWords.change}</span>
        </summary>
        <Form action={action} id={CLOCK_FORM} className={styles.form} aria-label={clockWords.formTitle}>
          <HiddenFields values={keep} />
          {daysOf(clocks).map(({ label, name, day }) => (
            <Field key={`${name} ${day}`} label={label}>
              <input type="date" name={name} defaultValue={day} required />
            </Field>
          ))}
          <Field key={clocks.knownOn} label={clockWords.knownField} help={clockWords.knownHelp}>
            <input type="date" name="knownOn" defaultValue={clocks.knownOn} max={now.today} required />
          </Field>
          <Field key={clocks.edition} label={clockWords.editionField} help={clockWords.editionHelp(now.edition)}>
            <input type="number" name="edition" defaultValue={clocks.edition} min={1} max={now.edition} required />
          </Field>
          <button type="submit" className={styles.submit}>
            {clockWords.show}
          </button>
        </Form>
      </details>
      <span className={styles.note}>{shellWords.daysNote}</span>
    </div>
    <ClockBanner clocks={clocks} now={now} action={action} keep={keep} />
  </div>
)
