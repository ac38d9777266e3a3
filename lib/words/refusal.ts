/** The words of a page that cannot answer what its address asks. */
export const refusalWords = {
  title: 'This address asks for something that is not there',
  way: 'Start again without it',
} as const
