import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Page } from '@/components/shell/page'
import { DataTable } from '@/components/table/data-table'
import { Field } from '@/components/ui/field'
import { FormButtons } from '@/components/ui/form-buttons'
import { GetForm } from '@/components/ui/get-form'
import { Lede } from '@/components/ui/lede'
import { Link } from '@/components/ui/link'
import { NOUNS } from '@/lib/domain/record/change'
import { NOUN_SLUGS, nounOfSlug } from '@/lib/domain/record/noun-slugs'
import { adminPaths } from '@/lib/admin-paths'
import { asGiven } from '@/lib/paths'
import { listRecords } from '@/lib/queries/forms/record-list'
import { formWords } from '@/lib/words/forms'
import { Forbidden } from '../_forbidden'
import { one, proposerAt } from '../_forms/asked'
import styles from '../_forms/forms.module.css'

const words = formWords.list

type Props = PageProps<'/admin/[records]'>

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const noun = nounOfSlug((await params).records)
  return noun === null ? {} : { title: words.title(noun) }
}

/** The lists of all nouns, the one that is shown marked. */
const Nouns = ({ current }: { readonly current: string }) => (
  <nav aria-label={words.nouns}>
    <ul className={styles.nouns}>
      {NOUNS.map((noun) => (
        <li key={noun}>
          <Link href={adminPaths.records(NOUN_SLUGS[noun])} aria-current={noun === current ? 'page' : undefined}>
            {words.title(noun)}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
)

/** What is published of one noun now, with the ways to change it and the drafts that do so already. */
const RecordsPage = async ({ params, searchParams }: Props) => {
  const [{ records: slug }, given] = await Promise.all([params, searchParams])
  const proposer = await proposerAt(asGiven(adminPaths.records(slug), given))
  if (proposer === null) return <Forbidden />
  const noun = nounOfSlug(slug)
  if (noun === null) notFound()
  const q = one(given['q'])
  const { rows, total, page, last } = await listRecords(proposer.asking.db, noun, { q, page: Number(one(given['page'])) || 1 })
  const at = (number: number) => adminPaths.records(slug, { q: q === '' ? undefined : q, page: String(number) })
  return (
    <Page>
      <div className={styles.head}>
        <h1>{words.title(noun)}</h1>
        <Lede>{words.lede}</Lede>
      </div>
      <Nouns current={noun} />
      <p>
        <Link href={adminPaths.enter(noun)}>{words.new(noun)}</Link>
      </p>
      <GetForm action={adminPaths.records(slug)} className={styles.search}>
        <Field key={q} label={words.search}>
          <input type="search" name="q" defaultValue={q} maxLength={200} placeholder={words.searchHelp} />
        </Field>
        <FormButtons show={words.show} clear={{ href: adminPaths.records(slug), label: words.clear }} />
      </GetForm>
      <p>{total === 0 ? words.none : words.count(total)}</p>
      {rows.length > 0 && (
        <DataTable
          caption={words.title(noun)}
          rows={rows}
          rowKey={({ key }) => key}
          narrow="stack"
          columns={[
            { key: 'title', head: words.columns.title, cell: ({ title, hint }) => (hint === '' ? title : `${title} (${hint})`) },
            { key: 'key', head: words.columns.key, cell: ({ key }) => <code>{key}</code> },
            { key: 'edition', head: words.columns.edition, numeric: true, cell: ({ edition }) => edition },
            {
              key: 'drafts',
              head: words.columns.drafts,
              cell: ({ drafts }) =>
                drafts.length === 0 ? null : (
                  <span className={styles.drafts}>
                    {drafts.map(({ id, ordinal, title, by }) => (
                      <Link key={`${id} ${ordinal}`} href={adminPaths.change(id, ordinal)}>
                        {words.draft(title, by)}
                      </Link>
                    ))}
                  </span>
                ),
            },
            {
              key: 'actions',
              head: words.columns.actions,
              cell: ({ key }) => (
                <span className={styles.actions}>
                  <Link href={adminPaths.enter(noun, { act: 'correct', key })}>{words.correct}</Link>
                  <Link href={adminPaths.enter(noun, { act: 'retract', key })}>{words.retract}</Link>
                </span>
              ),
            },
          ]}
        />
      )}
      {last > 1 && (
        <nav className={styles.pages} aria-label={words.pages}>
          <span>{words.page(page, last)}</span>
          {page > 1 && <Link href={at(page - 1)}>{words.newer}</Link>}
          {page < last && <Link href={at(page + 1)}>{words.older}</Link>}
        </nav>
      )}
    </Page>
  )
}

export default RecordsPage
