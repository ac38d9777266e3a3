import type { ChartTheme } from '../theme'

/** A theme whose colours name what they are. */
export const testTheme: ChartTheme = {
  ink: 'ink',
  inkQuiet: 'ink-quiet',
  surface: 'surface',
  rule: 'rule',
  ruleFaint: 'rule-faint',
  band: 'band',
  hatch: 'hatch',
  party: ['first', 'second'],
  tone: {
    open: 'tone-open', begun: 'tone-begun', kept: 'tone-kept', done: 'tone-done', part: 'tone-part', failed: 'tone-failed', ended: 'tone-ended',
  },
  authority: [1, 2, 3, 4, 5, 6, 7, 8].map((slot) => `authority-${slot}`),
  onAuthority: [1, 2, 3, 4, 5, 6, 7, 8].map((slot) => `on-authority-${slot}`),
  font: 'sans',
  hatchOf: (colour) => `hatch of ${colour}`,
  fade: (colour, alpha) => `${colour} at ${alpha}`,
}

export const WIDE = { width: 560, height: 288 }
export const NARROW = { width: 320, height: 256 }
