/** What a reader chose: a fixed theme, or that of the system. */
export const THEME_CHOICES = ['system', 'light', 'dark'] as const
export type ThemeChoice = (typeof THEME_CHOICES)[number]

export const THEME_KEY = 'parley-theme'

/**
 * Runs in the head before the first paint, so that a chosen theme does not flash. Storage can be forbidden; then the
 * system decides.
 */
export const THEME_SCRIPT = `try{var t=localStorage.getItem('${THEME_KEY}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}`
