/** The words of the filters above a list. */
export const filterWords = {
  title: 'Filter and sort',
  any: 'any',
  show: 'Show',
  clear: 'Clear',
  clearAll: 'Show all of them',
  /** `legal instrument (12)` */
  counted: (label: string, count: number) => `${label} (${count})`,
  none: 'Together these filters leave nothing.',
} as const
