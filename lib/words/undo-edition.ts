/** The words of undoing an edition, and of publishing alone. */
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

/** The words of the switch by which an administrator who is alone may publish their own work. */
export const aloneWords = {
  title: 'Publishing alone',
  off: 'It is off: nobody publishes what they worked on themselves.',
  on: (name: string, reason: string): string => `It is on for ${name}. Reason given: ${reason}`,
  warning:
    'For a house with one administrator and nobody else who may publish. Nobody then looks over what you publish, and your reason stands beside each such edition for readers, for ever. Invite a reviewer instead, if you can.',
  others: (count: number): string =>
    `${count} ${count === 1 ? 'other person' : 'other people'} may publish, so it cannot be switched on: ask them to publish your work.`,
  reason: 'Reason',
  reasonOn: 'Why nobody else can look over your work. Readers see it.',
  reasonOff: 'Why it ends.',
  switchOn: 'Let me publish alone',
  switchOff: 'End it',
  switched: 'Done.',
} as const
