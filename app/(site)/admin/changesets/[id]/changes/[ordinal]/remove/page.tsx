import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Page } from '@/components/shell/page'
import { ActionForm } from '@/components/ui/action-form'
import { Lede } from '@/components/ui/lede'
import { Link } from '@/components/ui/link'
import { adminPaths } from '@/lib/admin-paths'
import { openChangeset } from '@/lib/queries/forms/form-state'
import { changeAt } from '@/lib/queries/forms/record-list'
import { formWords } from '@/lib/words/forms'
import { nounWords } from '@/lib/words/records'
import { Forbidden } from '../../../../../_forbidden'
import { proposerAt } from '../../../../../_forms/asked'
import { removeAction } from '../../../../../_forms/retract-action'

export const metadata: Metadata = { title: formWords.removeTitle }

/** Asks before a change is taken out of its draft. */
const RemovePage = async ({ params }: PageProps<'/admin/changesets/[id]/changes/[ordinal]/remove'>) => {
  const { id, ordinal } = await params
  const proposer = await proposerAt(adminPaths.removeChange(id, Number(ordinal)))
  if (proposer === null) return <Forbidden />
  const { db } = proposer.asking
  const change = (await openChangeset(db, id)) === null || !/^\d{1,9}$/.test(ordinal) ? null : await changeAt(db, id, Number(ordinal))
  if (change === null) notFound()
  return (
    <Page>
      <div>
        <h1>{formWords.removeTitle}</h1>
        <Lede>
          {nounWords[change.noun].one} {change.key}. {formWords.removeLede}
        </Lede>
      </div>
      <ActionForm action={removeAction} button={formWords.removeButton}>
        <input type="hidden" name="changeset" value={id} />
        <input type="hidden" name="ordinal" value={ordinal} />
        <input type="hidden" name="revision" value={change.revision} />
      </ActionForm>
      <p>
        <Link href={adminPaths.change(id, change.ordinal)}>{formWords.keep}</Link>
      </p>
    </Page>
  )
}

export default RemovePage
