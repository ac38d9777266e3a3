import { ChangesetAnswer, ChangesetsAnswer, HeldChange, MadeChangeset } from '@/lib/queries/changesets/contract'
import type { KeyedAddress } from '../keyed-verb'
import { ChangesetsParameters, DescribeBody, EditChangeBody, NewChangeBody, NewChangesetBody, NoParameters, RevisionParameters } from './bodies'

const NOTHING = { status: 204, schema: null } as const

/** The addresses at which changesets are read and written by program. None of them publishes: that wants a person. */
export const CHANGESET_ADDRESSES = {
  '/changesets': {
    GET: {
      operationId: 'changesets',
      summary: 'Changesets that are not over, or those in one state',
      parameters: ChangesetsParameters,
      answer: { status: 200, schema: ChangesetsAnswer },
      problems: [],
    },
    POST: {
      operationId: 'createChangeset',
      summary: 'Make a draft, with changes or without; whole or not at all',
      parameters: NoParameters,
      body: NewChangesetBody,
      answer: { status: 201, schema: MadeChangeset },
      problems: [],
    },
  },
  '/changesets/{id}': {
    GET: {
      operationId: 'changeset',
      summary: 'One changeset: its words, its changes, what keeps it from being submitted, and what others changed meanwhile',
      parameters: NoParameters,
      answer: { status: 200, schema: ChangesetAnswer },
      problems: ['not-found'],
    },
    PATCH: {
      operationId: 'describeChangeset',
      summary: 'Give a changeset another title and reason; one that was submitted is a draft again',
      parameters: NoParameters,
      body: DescribeBody,
      answer: NOTHING,
      problems: ['not-found', 'conflict', 'precondition'],
    },
    DELETE: {
      operationId: 'discardChangeset',
      summary: 'Give a changeset up; it stays to be read',
      parameters: NoParameters,
      answer: NOTHING,
      problems: ['not-found', 'precondition'],
    },
  },
  '/changesets/{id}/changes': {
    POST: {
      operationId: 'addChange',
      summary: 'Add a change to a changeset; one that was submitted is a draft again',
      parameters: NoParameters,
      body: NewChangeBody,
      answer: { status: 201, schema: HeldChange },
      problems: ['not-found', 'precondition'],
    },
  },
  '/changesets/{id}/changes/{ordinal}': {
    PUT: {
      operationId: 'editChange',
      summary: 'Put another proposal in the place of a change, if it still is what you saw',
      parameters: NoParameters,
      body: EditChangeBody,
      answer: { status: 200, schema: HeldChange },
      problems: ['not-found', 'conflict', 'precondition'],
    },
    DELETE: {
      operationId: 'removeChange',
      summary: 'Take a change out, if it still is what you saw',
      parameters: RevisionParameters,
      answer: NOTHING,
      problems: ['not-found', 'conflict', 'precondition'],
    },
  },
  '/changesets/{id}/submission': {
    POST: {
      operationId: 'submitChangeset',
      summary: 'Hand a changeset over for publication by somebody else, once every rule holds for it',
      parameters: NoParameters,
      answer: NOTHING,
      problems: ['not-found', 'conflict', 'precondition'],
    },
  },
} as const satisfies Readonly<Record<string, KeyedAddress>>
