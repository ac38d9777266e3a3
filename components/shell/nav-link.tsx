'use client'

import { Link } from '@/components/ui/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import styles from './header.module.css'

interface NavLinkProps {
  readonly href: string
  readonly children: ReactNode
}

/** A link of the main navigation; it says so when the reader is on its page or below it. */
export const NavLink = ({ href, children }: NavLinkProps) => {
  const path = usePathname()
  const current = path === href ? 'page' : path.startsWith(`${href}/`) ? 'true' : undefined
  return (
    <Link href={href} className={styles.link} aria-current={current}>
      {children}
    </Link>
  )
}
