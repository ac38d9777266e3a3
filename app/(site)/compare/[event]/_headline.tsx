import { RestsOn } from '@/components/ui/rests-on'
import { documentsOfStates } from '@/lib/queries/cited'
import type { World } from '@/lib/queries/world'
import type { ComparePage } from '@/lib/queries/compare/compare-page'
import type { Direction } from '@/lib/queries/compare/compare-event'
import { changedAfter, listsClause, unestablished } from '@/lib/words/duty-sentences'
import { homeWords } from '@/lib/words/home'
import { compareWords } from '@/lib/words/compare'
import styles from './compare.module.css'

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

/** The comparison in one sentence, and what the sentence leaves out in the next. */
export const Headline = ({ page: { comparison, frame, state, world, keep } }: { readonly page: ComparePage }) => {
  const clauses = comparison.directions.map((one) => listsClause(one, listKinds(one))).filter((one) => one !== null)
  const open = comparison.directions.map((one) => unestablished(one, duePoints(one))).filter((one) => one !== null)
  return (
    <div>
      <h1>{changedAfter(frame.event.inSentence, comparison.directions.map(changed))}</h1>
      <p className={styles.lede}>
        {[
          ...(clauses.length > 0 ? [homeWords.listsChanged(clauses)] : []),
          ...open,
          ...(state.basis === 'announced' ? [compareWords.announcedNote] : []),
        ].join(' ')}
      </p>
      <RestsOn documents={comparison.directions.flatMap((one) => rests(one, world))} keep={keep} />
    </div>
  )
}
