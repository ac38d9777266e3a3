import { z } from 'zod'
import { CHANGESET_STATES } from '@/lib/domain/changeset/state'
import { NOUNS, RECORDS, type Noun } from '@/lib/domain/record/change'
import { words } from '@/lib/domain/record/fields'

const asides = {
  reason: words.nullable().optional().meta({ description: 'Why this change is made, where that is more than the reason of the changeset.' }),
  basedOn: z.int().min(0).optional().meta({
    description: 'The edition of the record that you saw, as an answer names it. It must be given for what is there already; to settle a conflict give the edition that it names.',
  }),
}

/** The name of the schema of a noun's records: `CommitmentLinksRecord`. */
const recordName = (noun: Noun): string => `${noun.split('-').map((word) => `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`).join('')}Record`

const ofNoun = (noun: Noun) =>
  z.strictObject({
    noun: z.literal(noun),
    act: z.enum(['create', 'correct']),
    record: (RECORDS[noun] as z.ZodType).meta({ id: recordName(noun), description: `A whole record of the noun ${noun}.` }),
    ...asides,
  })

const retraction = z.strictObject({
  noun: z.enum(NOUNS),
  act: z.literal('retract'),
  key: z.string().min(1).max(400).meta({ description: 'What the record is known by within its noun.' }),
  ...asides,
})

/**
 * A change as bodies bring it: of each noun with the schema of its record. It describes what is whole in the end; a draft
 * takes less too, and then tells what is missing.
 */
export const proposedChange = z.union([...NOUNS.map(ofNoun), retraction]).meta({
  id: 'ProposedChange',
  description:
    'One change of one record. create and correct bring the whole record, by the schema of its noun; retract names its key. ' +
    'A draft takes a record with fields missing or wrong as well, and tells them as problems until they are mended.',
})

const seen = z.int().min(1)
const title = words.meta({ description: 'What it is, in a few words.' })
const reason = words.meta({ description: 'Why, as readers will see it beside the edition.' })

export const NewChangesetBody = z
  .strictObject({ title, reason, changes: z.array(proposedChange).optional().meta({ description: 'All are taken, or none.' }) })
  .meta({ id: 'NewChangesetBody' })

export const DescribeBody = z
  .strictObject({ revision: seen.meta({ description: 'The revision of the changeset that you saw.' }), title, reason })
  .meta({ id: 'DescribeBody' })

export const NewChangeBody = z.strictObject({ change: proposedChange }).meta({ id: 'NewChangeBody' })

export const EditChangeBody = z
  .strictObject({ revision: seen.meta({ description: 'The revision of the change that you saw.' }), change: proposedChange })
  .meta({ id: 'EditChangeBody' })

export const NoParameters = z.strictObject({})

export const ChangesetsParameters = z.strictObject({
  state: z.enum(CHANGESET_STATES).optional().meta({ description: 'Only those in this state. Default: those that are not over: draft, submitted or returned.' }),
  author: z.enum(['me']).optional().meta({ description: 'me for those that the owner of the key made. Default: everybody.' }),
})

export const RevisionParameters = z.strictObject({
  revision: z.string().regex(/^[1-9]\d{0,8}$/, 'Give the revision that you saw, a whole number.').meta({
    description: 'The revision of the change that you saw.',
    example: '1',
  }),
})
