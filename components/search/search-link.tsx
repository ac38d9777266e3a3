'use client'

import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react'
import { Link } from '../ui/link'
import { clocksOf } from './clocks-of'
import styles from './search-link.module.css'

const isEditable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))

/** Ctrl or Cmd with K, or a slash where nothing is being written. */
const isShortcut = (event: KeyboardEvent): boolean => {
  if (event.altKey || event.shiftKey) return false
  const command = event.ctrlKey !== event.metaKey
  return command ? event.key.toLowerCase() === 'k' : event.key === '/' && !event.ctrlKey && !isEditable(event.target)
}

const never = () => () => {}
const isApple = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform)

interface SearchLinkProps {
  readonly href: string
  readonly label: string
  /** The shortcut as keyboards spell it: most, and those of Apple. */
  readonly shortcuts: { readonly most: string; readonly apple: string }
}

/**
 * Leads to the search. Its shortcut opens the palette over the page, which is fetched only then. This stands on every page, so
 * that words and addresses are handed to it and do not come with tables of them.
 */
export const SearchLink = ({ href, label, shortcuts }: SearchLinkProps) => {
  const [palette, setPalette] = useState<ReactNode>(null)
  const apple = useSyncExternalStore(never, isApple, () => false)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!isShortcut(event)) return
      event.preventDefault()
      void import('./palette').then(
        ({ Palette }) => setPalette(<Palette clocks={clocksOf(location.search)} onClose={() => setPalette(null)} />),
        () => location.assign(href),
      )
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [href])
  return (
    <>
      <Link href={href} className={styles.link} aria-keyshortcuts="Control+K Meta+K /">
        {label} <kbd className={styles.keys}>{apple ? shortcuts.apple : shortcuts.most}</kbd>
      </Link>
      {palette}
    </>
  )
}
