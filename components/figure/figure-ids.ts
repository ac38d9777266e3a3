/** The ids by which a chart refers to the words of its figure. */
export const figureIds = (figureId: string) =>
  ({ title: `${figureId}-title`, sentence: `${figureId}-sentence`, keys: `${figureId}-keys` }) as const
