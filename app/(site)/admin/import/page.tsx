import type { Metadata } from 'next'
import { Page } from '@/components/shell/page'
import { DataTable } from '@/components/table/data-table'
import { Field } from '@/components/ui/field'
import { Lede } from '@/components/ui/lede'
import { Link } from '@/components/ui/link'
import { Section } from '@/components/ui/section'
import { can } from '@/lib/domain/actor'
import { FILE_PROBLEMS, isFileProblem } from '@/lib/domain/import/file-problems'
import { NOUNS } from '@/lib/domain/record/change'
import { readImports } from '@/lib/queries/imports/read-imports'
import { adminPaths } from '@/lib/admin-paths'
import { importWords } from '@/lib/words/imports'
import { nounWords } from '@/lib/words/records'
import { askingNow, visitorAt } from '../../_people/asking'
import { Forbidden } from '../_forbidden'
import { formatInstant } from '../_format'
import styles from './import.module.css'

const words = importWords

export const metadata: Metadata = { title: words.title }

const Files = ({ what, noun }: { readonly what: 'empty' | 'published'; readonly noun: (typeof NOUNS)[number] }) => (
  <span className={styles.files}>
    {(['csv', 'xlsx'] as const).map((format) => (
      <a key={format} href={adminPaths.importFile(what, noun, format)} aria-label={`${words.columns[what]}, ${nounWords[noun].many}, ${format.toUpperCase()}`}>
        {format.toUpperCase()}
      </a>
    ))}
  </span>
)

/** Where rows are brought: pasted or as a file, of one kind; with the templates of every kind. */
const ImportPage = async ({ searchParams }: PageProps<'/admin/import'>) => {
  const { actor } = await visitorAt(adminPaths.import())
  if (!can(actor, 'propose')) return <Forbidden />
  const { problem, noun: chosen } = await searchParams
  const { db, now } = await askingNow()
  const staged = await readImports(db, actor, now)
  return (
    <Page>
      <div>
        <h1>{words.title}</h1>
        <Lede>{words.lede}</Lede>
      </div>
      <Section title={words.start} note={words.limits}>
        <form method="post" action={adminPaths.importUpload()} encType="multipart/form-data" className={styles.upload}>
          {problem !== undefined && (
            // Focus goes to what is wrong as soon as the page is there.
            <p role="alert" className={styles.problem} tabIndex={-1}>
              {isFileProblem(problem) ? FILE_PROBLEMS[problem] : words.failed}
            </p>
          )}
          <Field label={words.noun}>
            <select name="noun" defaultValue={NOUNS.find((noun) => noun === chosen) ?? 'observation'}>
              {NOUNS.map((noun) => (
                <option key={noun} value={noun}>
                  {nounWords[noun].many}
                </option>
              ))}
            </select>
          </Field>
          <Field label={words.paste} help={words.pasteHelp}>
            <textarea name="pasted" rows={8} spellCheck={false} className={styles.pasted} />
          </Field>
          <Field label={words.file}>
            <input type="file" name="file" accept=".csv,.tsv,.txt,.xlsx,text/csv,text/tab-separated-values" />
          </Field>
          <div>
            <button type="submit" className={styles.submit}>
              {words.read}
            </button>
          </div>
        </form>
      </Section>
      {staged.length > 0 && (
        <Section title={words.open} note={words.openNote}>
          <DataTable
            caption={words.open}
            narrow="stack"
            rows={staged}
            rowKey={({ id }) => id}
            columns={[
              { key: 'file', head: words.openColumns.file, cell: ({ id, fileName }) => <Link href={adminPaths.importOne(id)}>{fileName}</Link> },
              { key: 'noun', head: words.openColumns.noun, cell: ({ noun }) => nounWords[noun].many },
              { key: 'rows', head: words.openColumns.rows, cell: ({ total }) => total.toLocaleString('en-US'), numeric: true },
              { key: 'state', head: words.openColumns.state, cell: ({ state }) => words.states[state] },
              { key: 'since', head: words.openColumns.since, cell: ({ createdAt }) => formatInstant(createdAt) },
            ]}
          />
        </Section>
      )}
      <Section title={words.templates} note={words.templatesNote}>
        <DataTable
          caption={words.templates}
          rows={NOUNS}
          rowKey={(noun) => noun}
          columns={[
            { key: 'noun', head: words.columns.noun, cell: (noun) => nounWords[noun].many },
            { key: 'empty', head: words.columns.empty, cell: (noun) => <Files what="empty" noun={noun} /> },
            { key: 'published', head: words.columns.published, cell: (noun) => <Files what="published" noun={noun} /> },
          ]}
        />
      </Section>
    </Page>
  )
}

export default ImportPage
