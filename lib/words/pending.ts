/** While the next page is on its way. */
export const pendingWords = { loading: 'Loading the page' } as const
