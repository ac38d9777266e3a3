/** How far a changeset has come. */
export const CHANGESET_STATES = ['draft', 'submitted', 'published', 'returned', 'discarded'] as const
export type ChangesetState = (typeof CHANGESET_STATES)[number]
