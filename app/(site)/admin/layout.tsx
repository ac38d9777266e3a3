import type { Metadata } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { NavLink } from '@/components/shell/nav-link'
import { can, mayAdminister, mayAudit } from '@/lib/domain/actor'
import { NOUN_SLUGS } from '@/lib/domain/record/noun-slugs'
import { adminPaths } from '@/lib/admin-paths'
import { paths } from '@/lib/paths'
import { ASKED_PATH } from '@/lib/server/asked-path'
import { changesetWords } from '@/lib/words/changesets'
import { importWords } from '@/lib/words/imports'
import { peopleWords } from '@/lib/words/people'
import { visitorAt } from '../_people/asking'
import { safeNext } from '../_people/safe-next'
import styles from './admin.module.css'

const words = peopleWords.admin

export const metadata: Metadata = { title: words.title, robots: { index: false } }

/**
 * The door: nobody comes further without having signed in. Each page and action below asks once more, since Next renders a
 * page without its layout when the reader comes from a page beside it.
 */
const AdminLayout = async ({ children }: { readonly children: ReactNode }) => {
  const { actor } = await visitorAt(safeNext((await headers()).get(ASKED_PATH) ?? undefined))
  return (
    <>
      <nav className={styles.nav} aria-label={words.navigation}>
        {can(actor, 'propose') && <NavLink href={adminPaths.changesets()}>{changesetWords.title}</NavLink>}
        {can(actor, 'propose') && <NavLink href={adminPaths.records(NOUN_SLUGS.measure)}>{words.records}</NavLink>}
        {can(actor, 'propose') && <NavLink href={adminPaths.import()}>{importWords.title}</NavLink>}
        <NavLink href={adminPaths.me()}>{words.me}</NavLink>
        {mayAdminister(actor) && <NavLink href={adminPaths.people()}>{words.people}</NavLink>}
        {mayAdminister(actor) && <NavLink href={adminPaths.outbox()}>{words.outbox}</NavLink>}
        {mayAudit(actor) && <NavLink href={adminPaths.audit()}>{words.audit}</NavLink>}
        <NavLink href={paths.signOut()}>{peopleWords.signOut.title}</NavLink>
      </nav>
      {children}
    </>
  )
}

export default AdminLayout
