/** How a case is called, and what it means in a sentence. */
export interface Word {
  readonly label: string
  readonly explanation: string
}
