/** How a field is called on a form, a table and a list of problems, and what it means where that is not plain. */
export interface FieldWord {
  readonly label: string
  readonly help?: string
}

/** The words of the fields of one noun by path. */
export type FieldWords = Readonly<Record<string, FieldWord>>

/** The id of any record: proposed from the title, and fixed once it is published. */
export const idWord: FieldWord = { label: 'Id', help: 'Stands in addresses and never changes. It is proposed from what you enter.' }

/** Words of a cited document, for any fact of a commitment. */
export const evidenceWords: FieldWords = {
  evidence: { label: 'Evidence', help: 'The documents that say so. Each is cited once.' },
  'evidence.documentId': { label: 'Document' },
  'evidence.whose': { label: 'Whose words', help: 'Law and data weigh more than what a party or an outlet says.' },
  'evidence.speaker': { label: 'Party that speaks', help: 'Only where the words are those of a party, wherever they are quoted.' },
  'evidence.bearing': { label: 'What it says of this' },
}
