import type { Metadata } from 'next'
import { Page } from '@/components/shell/page'
import { Lede } from '@/components/ui/lede'
import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { can } from '@/lib/domain/actor'
import { readImport } from '@/lib/queries/imports/read-imports'
import { adminPaths } from '@/lib/admin-paths'
import { importWords } from '@/lib/words/imports'
import { nounWords } from '@/lib/words/records'
import { askingNow, visitorAt } from '../../../_people/asking'
import { Forbidden } from '../../_forbidden'
import { Columns } from './_columns'
import { ImportResult } from './_result'

const words = importWords.one

export const metadata: Metadata = { title: importWords.title }

const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

/** One file on its way: how it is read, then what would come of its rows, then where they are. */
const ImportOnePage = async ({ params, searchParams }: PageProps<'/admin/import/[id]'>) => {
  const { id } = await params
  const { actor } = await visitorAt(adminPaths.importOne(id))
  if (!can(actor, 'propose')) return <Forbidden />
  const { db, now } = await askingNow()
  const view = isUuid(id) ? await readImport(db, actor, id, now) : null
  if (view === null)
    return (
      <Notice {...words.gone}>
        <Link href={adminPaths.import()}>{words.back}</Link>
      </Notice>
    )
  const { staged } = view
  const { columns } = await searchParams
  const isSettling = staged.state === 'read' || staged.state === 'checking' || (staged.state === 'checked' && columns !== undefined)
  return (
    <Page>
      <div>
        <h1>{words.title(nounWords[staged.noun].many)}</h1>
        <Lede>{words.file(staged.fileName, staged.total)}</Lede>
      </div>
      {staged.state === 'added' && staged.changesetId !== null ? (
        <p>
          {words.added} <Link href={adminPaths.changeset(staged.changesetId)}>{words.toChangeset}</Link>
        </p>
      ) : isSettling ? (
        <Columns {...view} />
      ) : (
        <>
          <p>
            <Link href={adminPaths.importOne(id, { columns: 'anew' })}>{words.again}</Link>
          </p>
          <ImportResult {...view} />
        </>
      )}
    </Page>
  )
}

export default ImportOnePage
