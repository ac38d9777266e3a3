/** The words of header, clocks and footer. */
export const shellWords = {
  name: 'Parley',
  tagline: 'Tariffs before and after a summit',
  description:
    'What two economies charge each other at the border and what they promised each other, before and after a summit, each figure with its document.',
  skip: 'Skip to the content',
  navigation: 'Main',
  menu: 'Menu',
  compare: 'Compare',
  measures: 'Measures',
  timeline: 'Timeline',
  changes: 'Changes',
  series: 'Series',
  sources: 'Sources',
  methods: 'Methods',
  themes: { system: 'as the system', light: 'light', dark: 'dark' },
  themeButton: (now: string, next: string) => `Theme: ${now}. Change to: ${next}`,
  daysNote: 'Days are calendar days; law first',
  licence: 'Code under the MIT licence. Documents belong to their publishers.',
  api: 'API',
  apiHealth: 'Health of the service (JSON)',
  changedAfter: 'Changed after is not changed because of.',
} as const
