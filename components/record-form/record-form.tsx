'use client'

import { useRouter } from 'next/navigation'
import { useActionState, useCallback, useEffect, useMemo, useRef, useState, type FormEvent, type KeyboardEvent, type ReactNode } from 'react'
import { useHydrated } from '@/components/ui/use-hydrated'
import type { RecordForm as Description } from '@/lib/domain/form/field'
import { newDocumentName, referenceToPart } from '@/lib/domain/form/form-parts'
import { partName, reasonName, valuesByPart } from '@/lib/domain/form/form-names'
import type { Values } from '@/lib/domain/form/values'
import { formWords } from '@/lib/words/forms'
import { ConflictChoice } from './conflict-choice'
import { ErrorSummary } from './error-summary'
import { FormProvider, type FormShared } from './form-context'
import { NewDocument } from './new-document'
import type { PartReview, ReferenceChoices, SaveAction, SaveOutcome, ShownPart } from './outcome'
import { PartFields } from './part-fields'
import { titleOf } from './part-title'
import styles from './record-form.module.css'
import { useLeaveWarning } from './use-leave-warning'
import { useSaving } from './use-saving'

interface RecordFormProps {
  readonly changesetId: string
  /** The words that the draft is made with, where it is not there yet. */
  readonly isNewDraft: boolean
  readonly parts: readonly ShownPart[]
  readonly choices: ReferenceChoices
  readonly documentForm: Description
  readonly documentValues: Values
  readonly documentHref: string
  readonly signInHref: string
  readonly action: SaveAction
  readonly reviews: Readonly<Record<string, PartReview>>
  readonly preview: ReactNode
  readonly canAddNext: boolean
}

const identityOf = ({ values: _values, form: _form, proposed: _proposed, reason: _reason, beside: _beside, ...identity }: ShownPart): string => JSON.stringify(identity)

/** The documents that were being made when the page was drawn anew without having been saved. */
const madeIn = (parts: readonly ShownPart[]): ShownPart[] => parts.filter(({ name }) => /^document-\d+$/.test(name))

const has = (values: Values, field: string | null): boolean => field !== null && (values[field] ?? '') !== ''

/**
 * The form of one or several records: left the fields, right what readers will see. It saves itself, says at each field what is
 * wrong with it, and works without scripts as a page that is sent and answered.
 */
export const RecordForm = (props: RecordFormProps) => {
  const { changesetId, isNewDraft, choices, documentForm, documentValues, documentHref, signInHref, action, canAddNext } = props
  const form = useRef<HTMLFormElement>(null)
  const router = useRouter()
  const isAlive = useHydrated()
  const [answered, send] = useActionState(action, null)
  const shown = answered?.sent.length ? answered.sent : props.parts
  const [typed, setTyped] = useState<Readonly<Record<string, Values>>>(() => Object.fromEntries(shown.map(({ name, values }) => [name, values])))
  const [documents, setDocuments] = useState<readonly ShownPart[]>(() => madeIn(shown))
  const parts = shown.filter((part) => !madeIn(shown).includes(part))

  const go = useCallback(
    ({ here, next }: SaveOutcome): void => {
      if (next !== null) router.push(next)
      else if (here !== null && here !== `${window.location.pathname}${window.location.search}`) window.history.replaceState(null, '', here)
    },
    [router],
  )
  const { outcome, told, message, asked, isDirty, changed: touch, save } = useSaving(form, action, go)
  const last = outcome ?? answered
  useLeaveWarning(isDirty && last?.next == null)

  const read = useCallback((): void => {
    if (form.current !== null) setTyped(valuesByPart(new FormData(form.current)))
  }, [])
  const changed = useCallback((): void => {
    read()
    touch()
  }, [read, touch])
  // A browser that comes back to the page fills in what was typed before the scripts were there.
  useEffect(read, [read])
  useEffect(() => {
    if (parts.every(({ stored, act }) => stored === null && act === 'create'))
      form.current?.querySelector<HTMLElement>('input:not([type=hidden]), textarea, select')?.focus()
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the page is there
  }, [isAlive])

  const reviews = last?.reviews ?? props.reviews
  const reviewOf = useCallback((part: string): PartReview => reviews[part] ?? { problems: [], slips: [] }, [reviews])
  const shared: FormShared = useMemo(
    () => ({
      choices: {
        ...choices,
        document: [
          ...documents.filter(({ dropped }) => !dropped).map(({ name }) => ({ value: referenceToPart(name), label: typed[name]?.['title'] ?? '', hint: formWords.newDocument })).filter(({ label }) => label !== ''),
          ...(choices.document ?? []),
        ],
      },
      valuesOf: (part) => typed[part] ?? {},
      // What nobody has come to yet is not called wrong before somebody asks to save.
      problemsAt: (part, path) =>
        reviewOf(part).problems.filter(({ field }) => field === path && (asked > 0 || answered !== null || has(typed[part] ?? {}, field))).map((one) => one.message),
      slipsAt: (part, path) => reviewOf(part).slips.filter(({ field }) => field === path).map((one) => one.message),
      proposedId: (part) => last?.stored[part]?.id ?? [...parts, ...documents].find(({ name }) => name === part)?.proposed ?? '',
      changed,
      addDocument: (title) => {
        const name = newDocumentName(documents.length + 1)
        const part: ShownPart = {
          name, noun: 'document', act: 'create', stored: null, key: null, basedOn: null, reason: null, dropped: false,
          form: documentForm, proposed: '', values: { ...documentValues, title },
        }
        setDocuments([...documents, part])
        return name
      },
      documentView: (name, onDrop) => {
        const part = documents.find((one) => one.name === name && !one.dropped)
        return part === undefined ? null : (
          <NewDocument
            part={part}
            onDrop={() => {
              setDocuments(documents.map((one) => (one.name === name ? { ...one, dropped: true } : one)))
              onDrop()
              changed()
            }}
          />
        )
      },
      documentHref,
    }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- parts are those that the page was drawn with
    [choices, documents, typed, reviewOf, asked, answered, last, changed, documentForm, documentValues, documentHref],
  )

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const by = (event.nativeEvent as SubmitEvent).submitter
    save(by instanceof HTMLButtonElement && by.value === 'next' ? 'next' : 'save')
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    save(event.shiftKey && canAddNext ? 'next' : 'save')
  }

  const conflict = last?.conflict ?? null
  const inConflict = [...parts, ...documents].find(({ name }) => name === conflict?.part)
  const all = [...parts, ...documents.filter(({ dropped }) => !dropped)]
  return (
    <FormProvider value={shared}>
      <div className={styles.layout}>
        <form ref={form} action={send} onSubmit={submit} onInput={changed} onKeyDown={onKeyDown} className={styles.form} data-stays="" noValidate>
          <input type="hidden" name="changeset" value={changesetId} />
          <input type="hidden" name="opening" value={isNewDraft ? 'on' : ''} />
          {[...parts, ...documents].map((part) => (
            <input key={part.name} type="hidden" name={partName(part.name)} value={identityOf(part)} />
          ))}
          {(asked > 0 || answered !== null) && <ErrorSummary parts={all} reviews={reviews} whole={last?.whole ?? []} asked={asked} />}
          {conflict !== null && inConflict !== undefined && <ConflictChoice key={conflict.stored.revision} conflict={conflict} noun={inConflict.noun} />}
          <div className={styles.parts}>
            {parts.map((part) => (
              <fieldset key={part.name} className={styles.part} data-beside={part.beside === true}>
                <legend>{titleOf(part, typed, choices)}</legend>
                {part.optional === true && <p className={styles.help}>{formWords.optional}</p>}
                <PartFields part={part} />
                {part.act === 'correct' && (
                  <div className={styles.field} data-wide>
                    <label htmlFor={`${part.name}-reason`}>{formWords.reason}</label>
                    <textarea id={`${part.name}-reason`} name={reasonName(part.name)} defaultValue={part.reason ?? ''} rows={2} maxLength={4000} aria-describedby={`${part.name}-reason-help`} />
                    <span id={`${part.name}-reason-help`} className={styles.help}>
                      {formWords.reasonHelp}
                    </span>
                  </div>
                )}
              </fieldset>
            ))}
          </div>
          <div className={styles.buttons}>
            <button type="submit" name="intent" value="save" className={styles.save}>
              {formWords.save}
            </button>
            {canAddNext && (
              <button type="submit" name="intent" value="next" className={styles.second}>
                {formWords.next}
              </button>
            )}
            <p role="status" className={styles.status} data-told={told}>
              {told === 'nothing' ? (answered?.message ?? formWords.notYet) : told === 'unsaved' ? formWords.unsaved : told === 'saving' ? formWords.saving : message}{' '}
              {last?.isSignedOut === true && (
                <a href={signInHref} target="_blank" rel="noreferrer">
                  {formWords.signIn}
                </a>
              )}
            </p>
          </div>
          {isAlive && <p className={styles.help}>{formWords.keys}</p>}
          {!isAlive &&
            Object.entries(choices).map(([noun, list]) => (
              <datalist key={noun} id={`choices-${noun}`}>
                {list.map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </datalist>
            ))}
        </form>
        <aside className={styles.readers} aria-labelledby="readers-title">
          <h2 id="readers-title">{formWords.readers.title}</h2>
          {all.flatMap(({ name, noun }) => reviewOf(name).slips.map((slip) => ({ noun, ...slip }))).length > 0 && (
            <div className={styles.slips} role="status">
              <h3>{formWords.slips}</h3>
              <ul>
                {all.flatMap(({ name }) => reviewOf(name).slips.map(({ field, message: text }) => <li key={`${name} ${field} ${text}`}>{text}</li>))}
              </ul>
              <p className={styles.help}>{formWords.slipsNote}</p>
            </div>
          )}
          {last?.preview ?? props.preview}
        </aside>
      </div>
    </FormProvider>
  )
}
