'use client'

import { shellWords } from '@/lib/words/shell'
import { THEME_CHOICES, type ThemeChoice } from './theme-choice'
import styles from './theme-toggle.module.css'
import { useThemeChoice } from './use-theme-choice'

const nextAfter = (choice: ThemeChoice): ThemeChoice =>
  THEME_CHOICES[(THEME_CHOICES.indexOf(choice) + 1) % THEME_CHOICES.length] ?? 'system'

/** One button that goes round: system, light, dark. Hidden where scripts do not run, since it would do nothing. */
export const ThemeToggle = () => {
  const { choice, choose } = useThemeChoice()
  const next = nextAfter(choice)
  const label = shellWords.themeButton(shellWords.themes[choice], shellWords.themes[next])
  return (
    <button type="button" className={styles.toggle} aria-label={label} title={label} onClick={() => choose(next)}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <circle cx="10" cy="10" r="7.5" fill={choice === 'dark' ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.5" />
        {choice === 'system' && <path d="M10 2.5a7.5 7.5 0 0 1 0 15z" fill="currentColor" />}
      </svg>
    </button>
  )
}
