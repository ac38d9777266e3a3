import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { Section } from '@/components/ui/section'
import { columnsOf } from '@/lib/domain/import/columns'
import { DELIMITERS } from '@/lib/domain/import/delimiter'
import { ENCODINGS } from '@/lib/domain/import/encoding'
import type { ImportView } from '@/lib/queries/imports/read-imports'
import { adminPaths } from '@/lib/admin-paths'
import { decimalSignWords, delimiterWords, encodingWords, importWords } from '@/lib/words/imports'
import { fieldLabel } from '@/lib/words/records'
import { checkAction } from '../_actions'
import { CheckProgress } from '../_progress'
import styles from '../import.module.css'

const words = importWords.one

interface RecognisedProps {
  readonly label: string
  readonly help?: string
  readonly name: string
  readonly said: string | null
  readonly recognised: string
  readonly choices: readonly (readonly [string, string])[]
}

/** What was recognised, to be put right where it is wrong. */
const Recognised = ({ label, help, name, said, recognised, choices }: RecognisedProps) => (
  <Field label={label} {...(help === undefined ? {} : { help })}>
    <select name={name} defaultValue={said ?? ''}>
      <option value="">{said === null ? words.recognised(recognised) : words.recognised('\u2026')}</option>
      {choices.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  </Field>
)

/** How a file is read: its encoding and signs, which column holds which field, and where the rows are to go. */
export const Columns = ({ staged, drafts }: ImportView) => {
  const { id, noun, heads, samples, settings, total } = staged
  const { said, encoding, marked, delimiter, decimalSign, mapping, into } = settings
  const missing = columnsOf(noun).filter(({ path }) => !mapping.includes(path)).map(({ path }) => fieldLabel(noun, path))
  const ignored = heads.filter((_head, at) => (mapping[at] ?? null) === null)
  return (
    <Section title={words.columns} {...(encoding === null ? { note: words.workbook } : {})}>
      <ActionForm action={checkAction} button={words.check}>
        <input type="hidden" name="id" value={id} />
        {encoding !== null && (
          <Recognised
            label={words.encoding}
            {...(marked ? { help: words.marked } : {})}
            name="encoding"
            said={said.encoding}
            recognised={encodingWords[encoding]}
            choices={ENCODINGS.map((one) => [one, encodingWords[one]])}
          />
        )}
        {delimiter !== null && (
          <Recognised
            label={words.delimiter}
            name="delimiter"
            said={said.delimiter}
            recognised={delimiterWords[delimiter] ?? delimiter}
            choices={DELIMITERS.map((one) => [one, delimiterWords[one] ?? one])}
          />
        )}
        <Recognised
          label={words.decimalSign}
          {...(decimalSign === null ? { help: words.cannotTellHelp } : {})}
          name="decimalSign"
          said={said.decimalSign}
          recognised={decimalSign === null ? words.cannotTell : (decimalSignWords[decimalSign] ?? decimalSign)}
          choices={Object.entries(decimalSignWords)}
        />
        <fieldset className={styles.mapping}>
          <legend>{words.fields}</legend>
          <p className={styles.quiet}>{missing.length === 0 ? words.allMapped : words.notMapped(missing)}</p>
          {ignored.length > 0 && <p className={styles.quiet}>{words.ignored(ignored)}</p>}
          {heads.map((head, at) => (
            <label key={at} className={styles.column}>
              <span className={styles.wrap}>
                {head === '' ? words.column(at + 1) : head}
                <span className={styles.samples}>{words.holds(samples[at] ?? [])}</span>
              </span>
              <select name="column" defaultValue={mapping[at] ?? ''}>
                <option value="">{words.leftOut}</option>
                {columnsOf(noun).map(({ path }) => (
                  <option key={path} value={path}>
                    {fieldLabel(noun, path)} ({path})
                  </option>
                ))}
              </select>
            </label>
          ))}
        </fieldset>
        <Field label={words.into}>
          <select name="into" defaultValue={into ?? ''}>
            <option value="">{words.intoNew}</option>
            {drafts.map((draft) => (
              <option key={draft.id} value={draft.id}>
                {draft.title}
              </option>
            ))}
          </select>
        </Field>
        <CheckProgress href={adminPaths.importProgress(id)} total={total} />
      </ActionForm>
    </Section>
  )
}
