/** The words of what is sent to people. */
export const mailWords = {
  invitation: (link: string, role: string, days: number) => ({
    subject: 'You are invited to Parley',
    text: `You are invited to work on Parley as ${role}.\n\nMake your account here; the link works once, for ${days} days:\n${link}\n\nIf you did not expect this, do nothing.\n`,
  }),
  reset: (link: string, minutes: number) => ({
    subject: 'A new password for Parley',
    text: `Somebody asked for a new password for this address.\n\nChoose it here; the link works once, for ${minutes} minutes:\n${link}\n\nIf it was not you, do nothing: your password stays as it is.\n`,
  }),
} as const
