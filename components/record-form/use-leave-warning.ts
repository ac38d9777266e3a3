'use client'

import { useEffect } from 'react'
import { formWords } from '@/lib/words/forms'

const leadsAway = (target: EventTarget | null): boolean => {
  const link = target instanceof Element ? target.closest('a[href]') : null
  return link instanceof HTMLAnchorElement && link.target !== '_blank' && !(link.getAttribute('href') ?? '').startsWith('#')
}

/** Asks before somebody leaves what is not saved yet: by closing, by the address, or by a link. */
export const useLeaveWarning = (isDirty: boolean): void => {
  useEffect(() => {
    if (!isDirty) return
    const unload = (event: BeforeUnloadEvent) => event.preventDefault()
    const click = (event: MouseEvent) => {
      if (leadsAway(event.target) && !window.confirm(formWords.leave)) {
        event.preventDefault()
        event.stopPropagation()
      }
    }
    window.addEventListener('beforeunload', unload)
    document.addEventListener('click', click, true)
    return () => {
      window.removeEventListener('beforeunload', unload)
      document.removeEventListener('click', click, true)
    }
  }, [isDirty])
}
