/** The words of a page that cannot answer what its address asks. */
export const refusalWords = {
  title: 'This address cannot be answered',
  notFound: 'There is nothing here',
  way: 'Start again without it',
} as const
