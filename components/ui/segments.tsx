'use client'

import type { KeyboardEvent } from 'react'
import { Link } from '@/components/ui/link'
import styles from './segments.module.css'
import { useHydrated } from './use-hydrated'

export interface Segment {
  readonly key: string
  readonly label: string
  readonly href: string
}

interface SegmentsProps {
  /** What is chosen between. */
  readonly label: string
  readonly segments: readonly Segment[]
  readonly current: string
}

interface SegmentLinkProps {
  readonly href: string
  readonly isCurrent: boolean
  readonly text: string
  /** Whether Tab stops here; arrow keys reach the others. */
  readonly isStop: boolean
}

/** A fragment is left to the browser, which opens what hides it. */
const SegmentLink = ({ href, isCurrent, text, isStop }: SegmentLinkProps) => {
  const given = { href, className: styles.segment, 'aria-current': isCurrent ? ('true' as const) : undefined, tabIndex: isStop ? undefined : -1 }
  return href.startsWith('#') ? <a {...given}>{text}</a> : <Link {...given} scroll={false}>{text}</Link>
}

const moved = (key: string, at: number, count: number): number | undefined => {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count
    case 'ArrowLeft':
      return (at + count - 1) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}

/** Arrow keys, Home and End move among the links of a bar; Enter follows the one that is reached. */
const walk = (event: KeyboardEvent<HTMLElement>): void => {
  const links = [...event.currentTarget.querySelectorAll('a')]
  const next = moved(event.key, links.findIndex((link) => link === document.activeElement), links.length)
  if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return
  event.preventDefault()
  links[next]?.focus()
}

/**
 * A choice among a few states of a page, each a link to it: it works without scripts, and Back leads to the last one. One
 * stop for Tab, as in any bar of tools.
 */
export const Segments = ({ label, segments, current }: SegmentsProps) => {
  const isBar = useHydrated()
  return (
    <div className={styles.choice}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      <div role="toolbar" aria-label={label} className={styles.list} onKeyDown={walk}>
        {segments.map(({ key, label: text, href }) => (
          <SegmentLink key={key} href={href} isCurrent={key === current} isStop={!isBar || key === current} text={text} />
        ))}
      </div>
    </div>
  )
}
