import type { NewChange } from '@/lib/data/changesets'
import { toDraft, type ProposedChange } from '@/lib/domain/changeset/draft-change'

/** A proposal as it is stored: based on the edition that its editor saw, never on one that is still to come. */
export const newChange = (proposed: ProposedChange, newest: number): NewChange => ({
  ...toDraft(proposed),
  basedOn: Math.min(proposed.basedOn ?? newest, newest),
  reason: proposed.reason ?? null,
})
