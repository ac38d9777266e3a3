import { ChartView } from '@/components/figure/chart-view'
import { figureIds } from '@/components/figure/figure-ids'
import { TableView } from '@/components/figure/table-view'
import { Facts } from '@/components/ui/facts'
import { Link } from '@/components/ui/link'
import type { DraftRecord } from '@/lib/domain/changeset/draft-change'
import { changedFields } from '@/lib/domain/changeset/compare-records'
import { documentName } from '@/lib/domain/format/document-name'
import { recordTitle } from '@/lib/domain/form/record-title'
import type { Noun } from '@/lib/domain/record/change'
import { rateHistoryFigure } from '@/lib/figures/rate-history'
import { positionsTable } from '@/lib/figures/tables/positions'
import { ratePeriodsTable } from '@/lib/figures/tables/rate-periods'
import { adminPaths } from '@/lib/admin-paths'
import { positionAnswer } from '@/lib/queries/commitments/commitment-detail'
import type { DraftWorld, MeasureBeforeAfter } from '@/lib/queries/forms/draft-world'
import type { KnownRecords } from '@/lib/queries/forms/known-records'
import type { Review, ReviewedPart } from '@/lib/queries/forms/review-parts'
import { chartDays } from '@/lib/queries/measures/chart-days'
import type { WorldMeasure } from '@/lib/queries/world'
import { formWords } from '@/lib/words/forms'
import { recordSentence } from '@/lib/words/record-sentences'
import { fieldLabel } from '@/lib/words/records'
import { valueText } from '@/lib/words/records/value-text'
import styles from './forms.module.css'

const words = formWords.readers

/** What has been entered so far, field by field, in the words of its table. */
const SoFar = ({ noun, record }: { readonly noun: Noun; readonly record: DraftRecord }) => (
  <Facts
    facts={changedFields(null, record)
      .filter(({ field }) => field !== 'id')
      .map(({ field, after }) => ({ key: field, label: fieldLabel(noun, field), value: valueText(noun, field, after) }))
      .filter(({ value }) => value !== null)}
  />
)

const MeasureHistory = ({ measure: { before, after }, draft: { world } }: { readonly measure: MeasureBeforeAfter; readonly draft: DraftWorld }) => {
  const { id, title } = after.measure
  const figureId = `draft-${id}`
  const ids = figureIds(figureId)
  const figure = rateHistoryFigure(
    { id: figureId, title, subtitle: '', known: after, ...chartDays(after, world.knownOn, world.knownOn), marks: [] },
    world,
    {},
  )
  const table = (known: WorldMeasure, caption: string) => {
    const documentNames = Object.fromEntries([...world.documents.values()].map((document) => [document.id, documentName(document)]))
    return ratePeriodsTable({ caption: `${caption}: ${title}`, periods: known.periods, provisions: known.provisions, documentNames }, {})
  }
  const isSame = before !== null && JSON.stringify(before.periods) === JSON.stringify(after.periods)
  return (
    <section className={styles.history}>
      <h3 id={ids.title}>{words.history(title)}</h3>
      {figure.chart !== null && after.periods.length > 0 && <ChartView figureId={figureId} chart={figure.chart} />}
      <p id={ids.sentence} className={styles.quiet}>
        {isSame ? words.unchanged : figure.sentence}
      </p>
      {!isSame && before !== null && before.periods.length > 0 && (
        <>
          <h4>{words.before}</h4>
          <TableView table={table(before, words.before)} />
        </>
      )}
      {!isSame && after.periods.length > 0 && (
        <>
          <h4>{words.after}</h4>
          <TableView table={table(after, words.after)} />
        </>
      )}
    </section>
  )
}

const text = (record: DraftRecord, field: string): string => (typeof record[field] === 'string' ? (record[field] as string) : '')

const measureOf = ({ noun, record }: ReviewedPart): string =>
  noun === 'provision' || noun === 'coverage' ? text(record, 'measureId') : noun === 'measure' ? text(record, 'id') : ''

const commitmentOf = ({ noun, record }: ReviewedPart): string =>
  noun === 'position' ? text(record, 'commitmentId') : noun === 'commitment' ? text(record, 'id') : ''

const distinct = (ids: readonly string[]): string[] => [...new Set(ids.filter((id) => id !== ''))]

interface DraftPreviewProps {
  readonly changesetId: string | null
  readonly parts: readonly ReviewedPart[]
  readonly reviews: Readonly<Record<string, Review>>
  readonly known: KnownRecords
  readonly draft: DraftWorld
}

/** What readers would see of the records of a form: their sentences, and the timelines and tables that they change. */
export const DraftPreview = ({ changesetId, parts, reviews, known, draft }: DraftPreviewProps) => {
  const nameOf = (noun: Noun, id: string): string => {
    const record = known.of(noun).get(id)
    return record === undefined ? id : recordTitle(noun, record) || id
  }
  if (parts.length === 0) return <p className={styles.quiet}>{words.nothing}</p>
  const measures = distinct(parts.map(measureOf)).flatMap((id) => draft.measure(id) ?? [])
  const commitments = distinct(parts.map(commitmentOf)).flatMap((id) => {
    const said = draft.positions(id)
    return said === null || said.positions.length === 0 ? [] : [{ id, ...said }]
  })
  return (
    <>
      {parts.map(({ name, noun, record }) => {
        const sentence = recordSentence(noun, record, nameOf)
        const isWhole = (reviews[name]?.problems.length ?? 0) === 0
        return (
          <div key={name} className={styles.part}>
            {!isWhole && <p className={styles.quiet}>{words.incomplete}</p>}
            {sentence === null ? <SoFar noun={noun} record={record} /> : <p className={styles.sentence}>{sentence}</p>}
          </div>
        )
      })}
      {measures.map((measure) => (
        <MeasureHistory key={measure.after.measure.id} measure={measure} draft={draft} />
      ))}
      {commitments.map(({ id, parties, positions }) => (
        <section key={id} className={styles.history}>
          <h3>{words.positions}</h3>
          <TableView table={positionsTable(positions.map((one) => positionAnswer(one, draft.world)), parties, draft.world, {})} />
        </section>
      ))}
      {changesetId !== null && (
        <p className={styles.links}>
          <Link href={adminPaths.changesetPreview(changesetId)}>{formWords.preview}</Link>{' '}
          <Link href={adminPaths.changeset(changesetId)}>{formWords.changeset}</Link>
        </p>
      )}
    </>
  )
}
