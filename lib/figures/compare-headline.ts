import type { DocumentRecord } from '@/lib/domain/record/document'
import { documentsOfStates } from '@/lib/queries/cited'
import type { Direction } from '@/lib/queries/compare/compare-event'
import type { ComparePage } from '@/lib/queries/compare/compare-page'
import type { World } from '@/lib/queries/world'
import { compareWords } from '@/lib/words/compare'
import { changedAfter, listsClause, unestablished } from '@/lib/words/duty-sentences'
import { homeWords } from '@/lib/words/home'

/** The comparison in one sentence, what that leaves out, and the documents that both rest on. */
export interface CompareHeadline {
  readonly sentence: string
  readonly rest: string
  readonly documents: readonly DocumentRecord[]
}

const changed = ({ imposer, target, comparison }: Direction) => ({
  imposer,
  target,
  before: comparison.before,
  after: comparison.after,
  deltaPp: comparison.totalDeltaPp,
})

const listKinds = ({ comparison }: Direction) =>
  comparison.changes.filter(({ measure }) => measure.scope.kind === 'list').map(({ kind }) => kind)

const duePoints = ({ comparison }: Direction) =>
  comparison.changes
    .filter(({ measure }) => comparison.after.unverified.includes(measure.id))
    .flatMap(({ after }) => (after.rate?.kind === 'ad-valorem' ? [after.rate.pct] : []))

const rests = ({ comparison: { changes, before, after } }: Direction, world: World) => [
  ...documentsOfStates(world, changes.map((change) => change.before), before.counted),
  ...documentsOfStates(world, changes.map((change) => change.after), after.counted),
]

/** The words above a comparison, on its page and in its brief. */
export const compareHeadline = ({ comparison, frame, state, world }: ComparePage): CompareHeadline => {
  const clauses = comparison.directions.map((one) => listsClause(one, listKinds(one))).filter((one) => one !== null)
  const open = comparison.directions.map((one) => unestablished(one, duePoints(one))).filter((one) => one !== null)
  return {
    sentence: changedAfter(frame.event.inSentence, comparison.directions.map(changed)),
    rest: [
      ...(clauses.length > 0 ? [homeWords.listsChanged(clauses)] : []),
      ...open,
      ...(state.basis === 'announced' ? [compareWords.announcedNote] : []),
    ].join(' '),
    documents: comparison.directions.flatMap((one) => rests(one, world)),
  }
}
