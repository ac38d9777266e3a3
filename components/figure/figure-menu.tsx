'use client'

import dynamic from 'next/dynamic'
import { useState, type MouseEvent } from 'react'
import { figureWords } from '@/lib/words/figure'
import type { FigureAddress } from './figure-address'
import styles from './figure-menu.module.css'

interface FigureMenuProps {
  readonly figureId: string
  readonly title: string
  readonly address: FigureAddress
  /** The figure's own page. It is given, so that the pages of readers do not load every address there is. */
  readonly href: string
}

// Most readers never open it, so it is fetched when they do.
const ShareDialog = dynamic(() => import('./share-dialog').then((module) => module.ShareDialog), { ssr: false })

/** Leads to the files, citations and links of a figure: a dialog, or without scripts the figure's own page. */
export const FigureMenu = ({ figureId, title, address, href }: FigureMenuProps) => {
  const [isOpen, setIsOpen] = useState(false)
  const open = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    setIsOpen(true)
  }
  return (
    <>
      <a className={styles.open} href={href} onClick={open} aria-haspopup="dialog">
        {figureWords.menu}
        <span className={styles.hidden}>: {title}</span>
      </a>
      {isOpen && <ShareDialog figureId={figureId} title={title} address={address} onClose={() => setIsOpen(false)} />}
    </>
  )
}
