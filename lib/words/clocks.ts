/** The words of the three clocks. */
export const clockWords = {
  bar: 'Which days this page is about',
  inForceOn: 'In force on',
  before: 'before',
  after: 'after',
  knownOn: 'known on',
  edition: 'edition',
  change: 'change',
  formTitle: 'Change the days',
  inForceField: 'In force on',
  beforeField: 'Before',
  afterField: 'After',
  knownField: 'Known on',
  editionField: 'Edition',
  show: 'Show',
  inForceHelp: 'The day on which a rate is charged.',
  knownHelp: 'Only what had been published by this day.',
  editionHelp: (newest: number) => (newest === 1 ? 'Only edition 1 was published.' : `What we had recorded: 1 to ${newest}.`),
  pastKnowledge: (day: string) => `You see what had been published by ${day}. Later documents are left out.`,
  pastEdition: (edition: number, newest: number) =>
    `You see edition ${edition} of ${newest}. Later corrections are left out.`,
  backToNow: 'Show what is known now',
} as const
