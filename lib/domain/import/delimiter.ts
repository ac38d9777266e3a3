/** What can stand between the cells of a text file. */
export const DELIMITERS = ['\t', ';', ','] as const
export type Delimiter = (typeof DELIMITERS)[number]
export const isDelimiter = (text: string): text is Delimiter => DELIMITERS.some((one) => one === text)
