import { DataTable } from '@/components/table/data-table'
import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { Section } from '@/components/ui/section'
import { OUTCOMES } from '@/lib/domain/import/judge-row'
import type { ImportView } from '@/lib/queries/imports/read-imports'
import { adminPaths } from '@/lib/admin-paths'
import { importWords, outcomeWords } from '@/lib/words/imports'
import { fieldLabel } from '@/lib/words/records'
import { addAction } from '../_actions'
import styles from '../import.module.css'

const words = importWords.one

const Counts = ({ counts }: Pick<ImportView, 'counts'>) => (
  <DataTable
    caption={words.result}
    rows={OUTCOMES}
    rowKey={(outcome) => outcome}
    columns={[
      { key: 'outcome', head: words.outcomeColumn, cell: (outcome) => outcomeWords[outcome].label },
      { key: 'count', head: words.countColumn, cell: (outcome) => counts[outcome].toLocaleString('en-US'), numeric: true },
      { key: 'meaning', head: words.meaningColumn, cell: (outcome) => outcomeWords[outcome].many(counts[outcome]) },
    ]}
  />
)

const Refused = ({ staged, counts, refused }: ImportView) => {
  const lines = refused.flatMap(({ number, problems }) => problems.map((problem, at) => ({ ...problem, number, at })))
  return (
    <Section title={words.refusedTitle} note={words.refusedNote(refused.length, counts.refused)}>
      <DataTable
        caption={words.refusedTitle}
        narrow="stack"
        rows={lines}
        rowKey={({ number, at }) => `${number} ${at}`}
        columns={[
          { key: 'row', head: words.refusedColumns.row, cell: ({ number }) => number, numeric: true },
          { key: 'field', head: words.refusedColumns.field, cell: ({ field }) => fieldLabel(staged.noun, field) },
          { key: 'value', head: words.refusedColumns.value, cell: ({ value }) => (value === '' ? words.empty : <span className={styles.wrap}>{value}</span>) },
          { key: 'reason', head: words.refusedColumns.reason, cell: ({ message }) => message },
        ]}
      />
      <p>
        <a href={adminPaths.importRefused(staged.id)}>{words.refusedFile}</a>
      </p>
    </Section>
  )
}

const Changing = ({ counts, changing }: ImportView) => (
  <Section title={words.changedTitle} note={words.changedNote(changing.length, counts.new + counts.changed)}>
    <DataTable
      caption={words.changedTitle}
      rows={changing}
      rowKey={({ number }) => String(number)}
      columns={[
        { key: 'row', head: words.refusedColumns.row, cell: ({ number }) => number, numeric: true },
        { key: 'outcome', head: words.outcomeColumn, cell: ({ outcome }) => outcomeWords[outcome].label },
        { key: 'key', head: words.record, cell: ({ key }) => <span className={styles.wrap}>{key}</span> },
      ]}
    />
  </Section>
)

const Add = ({ staged, counts, intoTitle }: ImportView) => {
  const count = counts.new + counts.changed
  if (count === 0) return <p>{words.nothing}</p>
  return (
    <Section title={words.add} {...(intoTitle === null ? {} : { note: words.addTo(intoTitle) })}>
      <ActionForm action={addAction} button={words.addButton(count)}>
        <input type="hidden" name="id" value={staged.id} />
        {staged.settings.into === null && (
          <>
            <Field label={words.newTitle}>
              <input name="title" required maxLength={4000} defaultValue={staged.fileName === importWords.pastedName ? '' : staged.fileName} />
            </Field>
            <Field label={words.reason} help={words.reasonHelp}>
              <input name="reason" required maxLength={4000} />
            </Field>
          </>
        )}
        {counts.refused > 0 && (
          <label className={styles.check}>
            <input type="checkbox" name="leaveOut" />
            {words.leaveOut(counts.refused)}
          </label>
        )}
      </ActionForm>
    </Section>
  )
}

/** What would come of every row, and the way into a changeset. */
export const ImportResult = (view: ImportView) => (
  <>
    <Section title={words.result} note={words.nothingYet}>
      <Counts counts={view.counts} />
    </Section>
    {view.counts.refused > 0 && <Refused {...view} />}
    <Add {...view} />
    {view.changing.length > 0 && <Changing {...view} />}
  </>
)
