/** The words of undoing an edition. */
export const undoWords = {
  title: 'Undo an edition',
  lede: 'An edition stays readable for ever. What undoes it is a changeset made for you: it takes back what the edition added, and brings back what it corrected or retracted. You can edit it before you submit it, and somebody else publishes it.',
  choose: 'Which edition',
  columns: { edition: 'Edition', title: 'Title', changes: 'What it changed', undo: 'Undo' },
  confirm: (edition: number): string => `Undo edition ${edition}`,
  name: 'Title',
  nameOf: (edition: number, title: string): string => `Undo edition ${edition}: ${title}`,
  reason: 'Reason',
  reasonHelp: 'What was wrong with it. Readers see it beside the new edition and in the errata.',
  button: 'Make the changeset that undoes it',
  others: 'Choose another edition',
  later: 'A record that a later edition changed again is a conflict in it: you choose field by field.',
} as const
