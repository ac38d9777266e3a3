import type { Now } from '@/lib/domain/clocks'
import { formatDate } from '@/lib/domain/format/date'
import type { HiddenFacts, LaterRecords } from '@/lib/domain/hidden'
import type { PlainDate } from '@/lib/domain/plain-date'
import { clockWords } from '@/lib/words/clocks'
import { shellWords } from '@/lib/words/shell'
import styles from './clock-bar.module.css'
import { ClockBanner } from './clock-banner'
import { HiddenErrata, type ShownErrata } from './hidden-errata'
import { Field } from '../ui/field'
import { GetForm } from '../ui/get-form'
import { HiddenFields } from '../ui/hidden-fields'

/** The resolved clocks of a page: one day in the world, two that are compared, or none where only knowledge matters. */
export type ShownClocks = (
  | { readonly on: PlainDate }
  | { readonly before: PlainDate; readonly after: PlainDate }
  | { readonly days: 'none' }
) & {
  readonly knownOn: PlainDate
  readonly edition: number
  /** Both clocks of knowledge are written out in the address. */
  readonly frozen: boolean
}

/** The fragment that leads to the form: a browser opens the disclosure around it. */
export const CLOCK_FORM = 'days'

interface ClockBarProps {
  readonly clocks: ShownClocks
  readonly now: Now
  /** What is known now and not shown; null where all of it is shown. */
  readonly hidden: { readonly facts: HiddenFacts; readonly later: LaterRecords | null } | null
  /** The corrections that came after the edition shown; null where there are none. */
  readonly errata: ShownErrata | null
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

/**
 * The clocks of knowledge as the address has them: empty stands for now, so that to change another day never writes out both
 * and freezes the page.
 */
const KnowledgeFields = ({ clocks: { knownOn, edition, frozen }, now }: { readonly clocks: ShownClocks; readonly now: Now }) => {
  const day = frozen || knownOn !== now.today ? knownOn : ''
  const number = frozen || edition !== now.edition ? String(edition) : ''
  return (
    <>
      <Field key={`knownOn ${day}`} label={clockWords.knownField} help={clockWords.knownHelp}>
        <input type="date" name="knownOn" defaultValue={day} max={now.today} />
      </Field>
      <Field key={`edition ${number}`} label={clockWords.editionField} help={clockWords.editionHelp(now.edition)}>
        <input type="number" name="edition" defaultValue={number} placeholder={String(now.edition)} min={1} max={now.edition} />
      </Field>
    </>
  )
}

/** The three clocks, always in sight under the header, with a form to change them that works without scripts. */
export const ClockBar = ({ clocks, now, hidden, errata, action, keep = {} }: ClockBarProps) => (
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
        <GetForm action={action} id={CLOCK_FORM} className={styles.form} aria-label={clockWords.formTitle}>
          <HiddenFields values={keep} />
          {daysOf(clocks).map(({ label, name, day }) => (
            <Field key={`${name} ${day}`} label={label}>
              <input type="date" name={name} defaultValue={day} required />
            </Field>
          ))}
          <KnowledgeFields clocks={clocks} now={now} />
          <button type="submit" className={styles.submit}>
            {clockWords.show}
          </button>
        </GetForm>
      </details>
      <span className={styles.note}>{shellWords.daysNote}</span>
    </div>
    <ClockBanner clocks={clocks} now={now} hidden={hidden} action={action} keep={keep} />
    {errata !== null && <HiddenErrata errata={errata} after={clocks.edition} />}
  </div>
)
