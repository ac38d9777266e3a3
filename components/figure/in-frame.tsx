'use client'

import { useEffect } from 'react'

const isFramed = (): boolean => window.parent !== window

/** Opens a link beside the page that frames us: no other page of ours may stand in a frame. */
const leave = (event: MouseEvent): void => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  if (!(link instanceof HTMLAnchorElement)) return
  event.preventDefault()
  event.stopPropagation()
  window.open(link.href, '_blank', 'noopener')
}

/** The manners of a figure in a frame: it tells the page around how high it is, now and whenever that changes, and links leave the frame. */
export const InFrame = () => {
  useEffect(() => {
    if (!isFramed()) return
    const tell = (): void => window.parent.postMessage({ parleyHeight: document.body.scrollHeight }, '*')
    const observer = new ResizeObserver(tell)
    observer.observe(document.body)
    // Before the links' own handlers, which would change the page inside the frame.
    document.addEventListener('click', leave, { capture: true })
    return () => {
      observer.disconnect()
      document.removeEventListener('click', leave, { capture: true })
    }
  }, [])
  return null
}
