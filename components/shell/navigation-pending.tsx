'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { pendingWords } from '@/lib/words/pending'
import styles from './navigation-pending.module.css'

/** Waits shorter than this show nothing: a flash would only unsettle. In milliseconds. */
const PATIENCE = 250

const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

const leadsWithinSite = (event: MouseEvent): boolean => {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (link === null || link.target !== '' || link.origin !== location.origin) return false
  // A file is saved and a dialog opens: the page stays.
  if (link.hasAttribute('download') || link.hasAttribute('aria-haspopup')) return false
  return link.pathname !== location.pathname || link.search !== location.search
}

/** A form that shows its answer where it stands says so. */
const staysHere = ({ target }: SubmitEvent): boolean => target instanceof HTMLElement && target.dataset['stays'] !== undefined

/** A thin line at the top of the page while the next one is on its way, with words for those who do not see it. */
export const NavigationPending = () => {
  const path = usePathname()
  const address = `${path}?${useSearchParams()}`
  const shown = useRef(path)
  const [leaving, setLeaving] = useState<string | null>(null)
  const [patient, setPatient] = useState(true)
  const pending = leaving === address && !patient

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const begin = () => {
      setPatient(true)
      setLeaving(address)
      clearTimeout(timer)
      timer = setTimeout(() => setPatient(false), PATIENCE)
    }
    const onClick = (event: MouseEvent) => {
      if (isPlainClick(event) && leadsWithinSite(event)) begin()
    }
    const onSubmit = (event: SubmitEvent) => {
      if (!staysHere(event)) begin()
    }
    document.addEventListener('click', onClick)
    document.addEventListener('submit', onSubmit)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('click', onClick)
      document.removeEventListener('submit', onSubmit)
    }
  }, [address])

  // On another page the keyboard goes on from its content, not from where the last one was left.
  useEffect(() => {
    if (shown.current === path) return
    shown.current = path
    // A form that got an address of its own by being saved is no other page: whoever types in it goes on.
    if (document.activeElement?.closest('[data-stays]') != null) return
    if (location.hash === '') document.getElementById('content')?.focus({ preventScroll: true })
  }, [path])

  return (
    <div role="status" className={styles.line} data-pending={pending}>
      {pending && <span className={styles.words}>{pendingWords.loading}</span>}
    </div>
  )
}
