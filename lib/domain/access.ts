import { roleMay, type Capability, type Role } from './roles'

/** What somebody must bring: nothing, an account that they signed in to, or a role that has the capability. */
export type Needed = 'nothing' | 'account' | Capability

// One table of who may do what by which way. The guards stand where the deeds are done, in the commands and on the pages;
// tests look up what there is in the code, find a row for each, and try every cell of it. Whatever has no row fails them.

/** Pages below /admin, and files beside them, by route. */
export const PAGES: Readonly<Record<string, Needed>> = {
  '/admin': 'account',
  '/admin/[records]': 'propose',
  '/admin/audit': 'audit',
  '/admin/audit/export.csv': 'audit',
  '/admin/changesets/[id]/changes/[ordinal]': 'propose',
  '/admin/changesets/[id]/changes/[ordinal]/remove': 'propose',
  '/admin/changesets/[id]/changes/new': 'propose',
  '/admin/changesets': 'propose',
  '/admin/changesets/[id]': 'propose',
  '/admin/changesets/[id]/preview': 'propose',
  '/admin/changesets/undo': 'propose',
  '/admin/import': 'propose',
  '/admin/import/[id]': 'propose',
  '/admin/import/[id]/progress': 'propose',
  '/admin/import/[id]/refused.csv': 'propose',
  '/admin/import/files/[what]/[file]': 'propose',
  '/admin/import/upload': 'propose',
  '/admin/me': 'account',
  '/admin/new/[noun]': 'propose',
  '/admin/outbox': 'administer',
  '/admin/people': 'administer',
}

/** What forms send, by the name of the server action. */
export const ACTIONS: Readonly<Record<string, Needed>> = {
  acceptAction: 'nothing',
  addAction: 'propose',
  changePasswordAction: 'account',
  changeRoleAction: 'administer',
  checkAction: 'propose',
  chooseAction: 'nothing',
  confirmFactorAction: 'account',
  createChangesetAction: 'propose',
  createKeyAction: 'account',
  deactivateAction: 'administer',
  describeChangesetAction: 'propose',
  discardChangesetAction: 'propose',
  endSessionAction: 'account',
  inviteAction: 'administer',
  prepareFactorAction: 'account',
  publishChangesetAction: 'publish',
  reactivateAction: 'administer',
  removeAction: 'propose',
  removeFactorAction: 'account',
  resetAction: 'nothing',
  retractAction: 'propose',
  returnChangesetAction: 'publish',
  revokeKeyAction: 'account',
  revokeSessionsAction: 'administer',
  saveFormAction: 'propose',
  secondFactorAction: 'nothing',
  settleConflictAction: 'propose',
  signInAction: 'nothing',
  signUpAction: 'nothing',
  submitChangesetAction: 'propose',
  switchAloneAction: 'administer',
  undoEditionAction: 'propose',
}

/** Commands, by their name in the log. Those that need nothing ask for a link that works once. */
export const COMMANDS: Readonly<Record<string, Needed>> = {
  'accept invitation': 'nothing',
  'add change': 'propose',
  'change password': 'account',
  'change role': 'administer',
  'choose new password': 'nothing',
  'create API key': 'account',
  'create changeset': 'propose',
  'create first administrator': 'nothing',
  'deactivate person': 'administer',
  'describe changeset': 'propose',
  'discard changeset': 'propose',
  'edit change': 'propose',
  'end session': 'account',
  'import records': 'propose',
  'invite person': 'administer',
  'publish changeset': 'publish',
  'reactivate person': 'administer',
  'remove change': 'propose',
  'return changeset': 'publish',
  'revert edition': 'propose',
  'revoke API key': 'account',
  'revoke sessions': 'administer',
  'save changes': 'propose',
  'settle conflict': 'propose',
  'settle import': 'propose',
  'stage import': 'propose',
  'submit changeset': 'propose',
  'switch lone publishing': 'administer',
}

const READ = { GET: 'nothing' } as const

/** The verbs of the API, by address below its root; a verb without a cell is none. What needs something is asked with a key. */
export const API_VERBS: Readonly<Record<string, Readonly<Partial<Record<'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', Needed>>>>> = {
  '/changesets': { GET: 'propose', POST: 'propose' },
  '/changesets/{id}': { GET: 'propose', PATCH: 'propose', DELETE: 'propose' },
  '/changesets/{id}/changes': { POST: 'propose' },
  '/changesets/{id}/changes/{ordinal}': { PUT: 'propose', DELETE: 'propose' },
  '/changesets/{id}/submission': { POST: 'propose' },
  '/commitments': READ,
  '/commitments.csv': READ,
  '/commitments/{id}': READ,
  '/compare/{event}': READ,
  '/documents': READ,
  '/documents.csv': READ,
  '/documents/{id}': READ,
  '/editions': READ,
  '/editions/{number}': READ,
  '/errata': READ,
  '/events': READ,
  '/events.csv': READ,
  '/health': READ,
  '/measures': READ,
  '/measures.csv': READ,
  '/measures/{id}': READ,
  '/openapi.json': READ,
  '/rates': READ,
  '/rates.csv': READ,
  '/rates/series': READ,
  '/rates/series.csv': READ,
  '/search': READ,
  '/search.csv': READ,
  '/series': READ,
  '/series.csv': READ,
  '/series/{id}': READ,
}

/** Whether somebody of a role, null for who has no account, has what is needed. */
export const mayEnter = (role: Role | null, needed: Needed): boolean =>
  needed === 'nothing' || (role !== null && (needed === 'account' || roleMay(role, needed)))
