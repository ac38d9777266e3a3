/** The words of published averages. */
export const seriesWords = {
  table: 'Published averages',
  unit: 'per cent',
  method: (method: string, unit: string) => `${method.replace(/\.$/, '')}. Unit: ${unit}.`,
  columns: { on: 'Day', series: 'Series', publisher: 'Publisher', value: 'Value' },
} as const
