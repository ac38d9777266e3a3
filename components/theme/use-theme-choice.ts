'use client'

import { useSyncExternalStore } from 'react'
import { THEME_KEY, type ThemeChoice } from './theme-choice'

const root = () => document.documentElement

const subscribe = (changed: () => void) => {
  const observer = new MutationObserver(changed)
  observer.observe(root(), { attributes: true, attributeFilter: ['data-theme'] })
  return () => observer.disconnect()
}

const chosen = (): ThemeChoice => {
  const theme = root().dataset.theme
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

const choose = (choice: ThemeChoice) => {
  if (choice === 'system') delete root().dataset.theme
  else root().dataset.theme = choice
  try {
    if (choice === 'system') localStorage.removeItem(THEME_KEY)
    else localStorage.setItem(THEME_KEY, choice)
  } catch {
    // Without storage the choice lasts for this page only.
  }
}

/** The reader's theme as it stands on the root element, and how to change it. */
export const useThemeChoice = () => ({
  choice: useSyncExternalStore(subscribe, chosen, (): ThemeChoice => 'system'),
  choose,
})
