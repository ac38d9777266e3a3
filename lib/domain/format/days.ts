/** `1 day`, `11 days`; a length has no sign. */
export const formatDays = (days: number): string => {
  const length = Math.abs(days)
  return `${length} ${length === 1 ? 'day' : 'days'}`
}
