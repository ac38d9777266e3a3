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
