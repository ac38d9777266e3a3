import { TryForm } from '@/components/api-docs/try-form'
import { Section } from '@/components/ui/section'
import type { ApiExampleIds } from '@/lib/queries/api-example-ids'
import { apiDocsWords } from '@/lib/words/api-docs'
import { tryWords } from '@/lib/words/try-api'
import styles from './api-docs.module.css'
import { ColumnsTable, FieldsTable } from './_fields-table'
import type { Operation } from './_operations'
import { ParametersTable } from './_parameters-table'
import { triedParameters } from './_tried'

interface OperationPartProps {
  readonly operation: Operation
  /** What the forms ask for at first. */
  readonly ids: ApiExampleIds | null
}

const Others = ({ others }: { readonly others: Operation['others'] }) => (
  <p className={styles.others}>
    {apiDocsWords.others}:{' '}
    {others.map(({ status, meaning, isProblem }, index) => (
      <span key={status}>
        {index > 0 && ' · '}
        {isProblem ? <a href={`#${apiDocsWords.partId(apiDocsWords.problem)}`}>{status}</a> : status} {meaning.replace(/\.$/, '')}
      </span>
    ))}
  </p>
)

const Details = ({ operation: { body, answer, fields, columns, verb, path } }: { readonly operation: Operation }) => {
  const [ofAnswer, ofCsv] = [apiDocsWords.fields(answer, fields.length), apiDocsWords.columns(columns.length)]
  const ofBody = apiDocsWords.bodyFields(body?.fields.length ?? 0)
  return (
    <>
      {body !== null && (
        <details className={styles.details}>
          <summary>{ofBody}</summary>
          <FieldsTable caption={`${ofBody}: ${apiDocsWords.operation(verb, path)}`} fields={body.fields} />
        </details>
      )}
      {fields.length > 0 && (
        <details className={styles.details}>
          <summary>{ofAnswer}</summary>
          <FieldsTable caption={`${ofAnswer}: ${apiDocsWords.operation(verb, path)}`} fields={fields} />
        </details>
      )}
      {columns.length > 0 && (
        <details className={styles.details}>
          <summary>{ofCsv}</summary>
          <ColumnsTable caption={`${ofCsv}: ${path}`} columns={columns} />
        </details>
      )}
    </>
  )
}

/** One address: what it answers, what it can be asked with, what else it may answer, and a form to try it where no key is needed. */
export const OperationPart = ({ operation, ids }: OperationPartProps) => {
  const { id, verb, path, csvPath, summary, needsKey, parameters, others } = operation
  const title = apiDocsWords.operation(verb, path)
  return (
    <div id={id} className={styles.operation}>
      <Section title={title} note={`${summary}.`}>
        {csvPath !== null && (
          <p className={styles.also}>
            {apiDocsWords.alsoCsv} <code>{apiDocsWords.operation(verb, csvPath)}</code>
          </p>
        )}
        {needsKey && <p className={styles.also}>{apiDocsWords.needsKey}</p>}
        <ParametersTable path={title} parameters={parameters} />
        <Details operation={operation} />
        <Others others={others} />
        {!needsKey && <TryForm label={`${tryWords.title}: ${title}`} path={path} csvPath={csvPath} parameters={triedParameters(operation, ids)} />}
      </Section>
    </div>
  )
}
