import { useEffect, useState } from 'react'
import { paths, type UrlParams } from '@/lib/paths'
import type { FoundAnswer } from './found'

/** How long a pause in typing is, in milliseconds: shorter ones ask nothing. */
const PAUSE = 120

/** What is known of a text: nothing is asked, an answer is on its way, it came, or it failed. */
export type Finding =
  | { readonly state: 'idle' }
  | { readonly state: 'waiting' | 'failed'; readonly text: string }
  | { readonly state: 'found'; readonly text: string; readonly answer: FoundAnswer }

const fetchAnswer = async (text: string, clocks: UrlParams, signal: AbortSignal): Promise<Finding> => {
  try {
    const response = await fetch(paths.api.search({ ...clocks, q: text }), { signal, headers: { Accept: 'application/json' } })
    if (!response.ok) return { state: 'failed', text }
    // Our own API, whose answers are held against their schema by its tests.
    return { state: 'found', text, answer: (await response.json()) as FoundAnswer }
  } catch {
    return { state: 'failed', text }
  }
}

/**
 * Asks the API for a text once typing pauses, and no longer for one that has changed since. While an answer is on its way the
 * last one stays in sight: `shown`.
 */
export const useFound = (typed: string, clocks: UrlParams): { finding: Finding; shown: FoundAnswer | null } => {
  const text = typed.trim()
  const { knownOn, edition } = clocks
  const [last, setLast] = useState<Finding>({ state: 'idle' })
  useEffect(() => {
    if (text === '') return
    const away = new AbortController()
    const timer = setTimeout(async () => {
      const finding = await fetchAnswer(text, { knownOn, edition }, away.signal)
      if (!away.signal.aborted) setLast(finding)
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      away.abort()
    }
  }, [text, knownOn, edition])
  if (text === '') return { finding: { state: 'idle' }, shown: null }
  const finding: Finding = last.state !== 'idle' && last.text === text ? last : { state: 'waiting', text }
  return { finding, shown: last.state === 'found' ? last.answer : null }
}
