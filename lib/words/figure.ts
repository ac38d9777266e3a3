/** The words around every chart. */
export const figureWords = {
  table: 'Table',
  sources: 'Sources',
  keyboard: 'Arrow keys move along the chart, Enter opens the document of the point, Escape leaves it.',
  noScripts: 'The chart needs scripts; the table below has the same figures.',
  chart: 'interactive chart',
  menu: 'Share, download',
} as const
