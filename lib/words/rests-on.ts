/** Before the documents that the figures above rest on. */
export const restsOnWords = { label: 'These figures rest on' } as const
