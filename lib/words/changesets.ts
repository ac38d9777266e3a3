import type { ChangesetState } from '../domain/changeset/state'
import type { Change, Noun } from '../domain/record/change'
import { nounWords, recordActWords } from './editions'

/** What a changeset is called by how far it has come. */
export const changesetStateWords: Readonly<Record<ChangesetState, string>> = {
  draft: 'Draft',
  submitted: 'Waits to be published',
  returned: 'Returned',
  published: 'Published',
  discarded: 'Discarded',
}

/** What comes next for a changeset, for whoever reads its page. */
export const changesetNextWords: Readonly<Record<ChangesetState, string>> = {
  draft: 'Nothing of it shows to readers. When every rule holds, submit it; somebody else publishes it.',
  submitted: 'It waits for somebody who worked on no change of it. Any edit makes it a draft again.',
  returned: 'It came back with a comment. Mend it and submit it again.',
  published: 'It is public. What turns out wrong is corrected by another changeset.',
  discarded: 'It was given up. It stays to be read and can be neither edited nor published.',
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** The words of the pages of changesets. */
export const changesetWords = {
  title: 'Changesets',
  lede: 'All facts change through changesets: somebody proposes, somebody else publishes. Until then nothing of it is public.',
  mine: 'Yours to work on',
  mineEmpty: 'You have no draft. Begin one below, or enter a record: it makes a draft for you.',
  waiting: 'Waiting to be published',
  waitingEmpty: 'Nothing waits.',
  others: 'Drafts of others',
  published: 'Published lately',
  publishedEmpty: 'Nothing has been published yet.',
  columns: { title: 'Changeset', state: 'State', author: 'By', changes: 'Changes' },
  begin: 'Begin a changeset',
  beginNote: 'Title and reason stand beside the edition for readers, for ever. Both can be changed until it is published.',
  name: 'Title',
  nameHelp: 'Such as: The duty on steel is cut to 10 per cent.',
  reason: 'Reason',
  reasonHelp: 'Which document says so, or what was wrong.',
  beginButton: 'Begin it',
  facts: { state: 'State', authors: 'Worked on by', changes: 'Changes', comment: 'Comment of the reviewer', edition: 'Edition', reverts: 'Undoes' },
  noChanges: 'It changes nothing yet.',
  addFirst: 'Enter a record, or take records in from a file.',
  changesTitle: 'Changes',
  counts: (counts: readonly { readonly noun: Noun; readonly act: Change['act']; readonly count: number }[]): string =>
    counts.map(({ noun, act, count }) => `${count} ${nounWords[noun][count === 1 ? 'one' : 'many']} ${recordActWords[act]}`).join(', '),
  change: (noun: Noun, act: Change['act'], title: string, key: string): string => `${nounWords[noun].one} ${recordActWords[act]}: ${title === '' ? key : title}`,
  by: (authors: readonly string[]): string => `By ${authors.join(', ')}.`,
  fields: { field: 'Field', before: 'Published now', after: 'With this change' },
  fieldsDone: { field: 'Field', before: 'Before', after: 'After' },
  same: 'It is what is published now. Remove it, or change something.',
  edit: 'Open it in its form',
  remove: 'Remove it',
  page: (number: number, last: number): string => `Page ${number} of ${last}`,
  previous: 'Changes before these',
  next: 'Changes after these',
  problems: (count: number): string => `${counted(count, 'thing keeps', 'things keep')} it from being submitted`,
  noProblems: 'Every rule holds.',
  preview: 'See what readers will see',
  describe: 'Change title and reason',
  describeButton: 'Save them',
  described: 'Saved.',
  submit: 'Submit it',
  submitted: 'Submitted. Somebody who did not work on it publishes it.',
  returnTitle: 'Return it to its authors',
  comment: 'What has to change',
  returnButton: 'Return it',
  returned: 'Returned with your comment.',
  discardTitle: 'Discard it',
  discardNote: 'It stays to be read, and can be neither edited nor published any more. This cannot be taken back.',
  discardButton: 'Discard it for good',
  discarded: 'Discarded.',
  publishTitle: 'Publish it',
  publishNote: 'It becomes the next edition, whole, and shows to everybody at once. An edition is undone only by another one.',
  publishAlone: (reason: string): string => `You worked on it yourself. It is published with the reason that you gave, beside the edition: ${reason}`,
  publishButton: 'Publish it now',
  notYours: (why: string): string => `You cannot publish it. ${why}`,
  conflict: {
    title: (edition: number): string => `Edition ${edition} changed this record meanwhile`,
    note: 'What only one of you changed is kept. Where both did, choose.',
    mine: 'With this change',
    theirs: 'Published now',
    base: 'Both began with',
    gone: 'It was retracted. Keeping this change creates it again; to let it go, remove the change.',
    retract: 'Keeping this change retracts the new version too; to let that be, remove the change.',
    button: 'Keep what I chose',
    settled: 'Settled.',
  },
} as const
