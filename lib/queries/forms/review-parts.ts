import { fieldProblems, type DraftRecord, type FieldProblem } from '@/lib/domain/changeset/draft-change'
import { slipsOf, type Slip } from '@/lib/domain/changeset/slips'
import { RECORD_FORMS } from '@/lib/domain/form/record-forms'
import { referenceProblems } from '@/lib/domain/form/references'
import type { PlainDate } from '@/lib/domain/plain-date'
import type { Change, Noun } from '@/lib/domain/record/change'
import type { KnownRecords } from './known-records'

/** A record of a form, with the name of its part. */
export interface ReviewedPart {
  readonly name: string
  readonly noun: Noun
  readonly act: Change['act']
  readonly record: DraftRecord
}

export interface Review {
  readonly problems: readonly FieldProblem[]
  readonly slips: readonly Slip[]
}

/** A list that is too short is told of at the field that it lacks. */
const once = (problems: readonly FieldProblem[]): FieldProblem[] =>
  problems.filter((one, index) => problems.findIndex((other) => other.field === one.field) === index)

/** An id that is proposed from other fields is missing only as long as those are: it is not asked for beside them. */
const unasked = (noun: Noun, problems: readonly FieldProblem[]): FieldProblem[] =>
  noun !== 'economy' && problems.some(({ field }) => field !== 'id') ? problems.filter(({ field }) => field !== 'id') : [...problems]

/** What is wrong with the records of a form, and what should be checked, part by part. `known` has the draft laid over it already. */
export const reviewParts = (parts: readonly ReviewedPart[], known: KnownRecords, today: PlainDate): Record<string, Review> =>
  Object.fromEntries(
    parts.map(({ name, noun, act, record }) => {
      const own = fieldProblems({ noun, act, key: '', record })
      const unknown = referenceProblems(RECORD_FORMS[noun], record, (to, id) => known.of(to).has(id))
      return [name, { problems: unasked(noun, once([...own, ...unknown])), slips: slipsOf(noun, record, { today, documents: known.of('document') }) }]
    }),
  )
