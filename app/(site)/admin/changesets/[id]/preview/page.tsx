import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { Page } from '@/components/shell/page'
import { SelectFields } from '@/components/ui/choice-fields'
import { EmptyState } from '@/components/ui/empty-state'
import { FormButtons } from '@/components/ui/form-buttons'
import { GetForm } from '@/components/ui/get-form'
import { Lede } from '@/components/ui/lede'
import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { plainDate } from '@/lib/domain/plain-date'
import { adminPaths } from '@/lib/admin-paths'
import { systemClock } from '@/lib/platform/clock'
import { previewWords as words } from '@/lib/words/preview'
import { commandContext } from '../../../../_people/asking'
import { Forbidden } from '../../../_forbidden'
import { Differences } from './_differences'
import { pageName, readPreview, type Preview } from './_read'
import { Sides } from './_sides'
import styles from './preview.module.css'

export const metadata: Metadata = { title: words.title }

const Choose = ({ id, preview: { pages, compared } }: { readonly id: string; readonly preview: Preview }) => (
  <GetForm action={adminPaths.changesetPreview(id)} className={styles.choose} aria-label={words.choose}>
    <SelectFields
      selects={[
        {
          name: 'page',
          label: words.page,
          value: compared === null ? '' : pageName(compared.page),
          choices: pages.map((page) => ({ value: pageName(page), label: `${words.kind[page.kind]}: ${page.title}` })),
        },
      ]}
    />
    <FormButtons show={words.show} clear={{ href: adminPaths.changeset(id), label: words.back }} />
  </GetForm>
)

/** What readers will see of a changeset, beside what they see today. It is drawn from what publishing it would do. */
const PreviewPage = async ({ params, searchParams }: PageProps<'/admin/changesets/[id]/preview'>) => {
  const [{ id }, { page }] = await Promise.all([params, searchParams])
  const { context } = await commandContext(adminPaths.changesetPreview(id))
  if (!z.uuid().safeParse(id).success) notFound()
  const preview = await readPreview(context, id, typeof page === 'string' ? page : null)
  if (!preview.ok && preview.code === 'forbidden') return <Forbidden />
  if (!preview.ok)
    return (
      <Notice title={words.refused} text={preview.message}>
        <p>
          <Link href={adminPaths.changeset(id)}>{words.back}</Link>
        </p>
      </Notice>
    )
  const { edition, compared } = preview.value
  return (
    <Page>
      <div>
        <h1>{words.title}</h1>
        <Lede>{words.lede(edition, plainDate(systemClock.todayUtc()))}</Lede>
      </div>
      {compared === null ? (
        <EmptyState reason={words.noPage}>
          <Link href={adminPaths.changeset(id)}>{words.back}</Link>
        </EmptyState>
      ) : (
        <>
          <Choose id={id} preview={preview.value} />
          <Differences compared={compared} />
          <Sides compared={compared} />
        </>
      )}
    </Page>
  )
}

export default PreviewPage
