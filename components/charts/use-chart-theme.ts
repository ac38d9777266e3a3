'use client'

import { useEffect, useState } from 'react'
import { readChartTheme } from './read-theme'
import type { ChartTheme } from './theme'

const QUERIES = ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print'] as const

/** The chart theme with a number that counts its changes: a chart is made anew for each. Null before the first paint. */
export const useChartTheme = (): { readonly theme: ChartTheme; readonly version: number } | null => {
  const [state, setState] = useState<{ theme: ChartTheme; version: number } | null>(null)
  useEffect(() => {
    const read = () => setState((old) => ({ theme: readChartTheme(), version: (old?.version ?? 0) + 1 }))
    const observer = new MutationObserver(read)
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
    const media = QUERIES.map((query) => window.matchMedia(query))
    media.forEach((query) => query.addEventListener('change', read))
    let isMounted = true
    // A canvas does not redraw by itself when its typeface arrives.
    void document.fonts.ready.then(() => {
      if (isMounted) read()
    })
    return () => {
      isMounted = false
      observer.disconnect()
      media.forEach((query) => query.removeEventListener('change', read))
    }
  }, [])
  return state
}
