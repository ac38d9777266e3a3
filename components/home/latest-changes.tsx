import { Link } from '@/components/ui/link'
import type { LatestChange } from '@/lib/domain/compare/latest-changes'
import { paths, type UrlParams } from '@/lib/paths'
import { changeKindWords } from '@/lib/words/change-kind'
import { homeWords } from '@/lib/words/home'
import { announcedDays, announcedStep, stateInShort } from '@/lib/words/step'
import { DatedList } from '../ui/dated-list'
import type { DocumentRef } from '../ui/document-link'

interface LatestChangesProps {
  readonly entries: readonly { readonly change: LatestChange; readonly document: DocumentRef | null }[]
  /** The clocks that the links to measures and to documents carry on. */
  readonly keep: { readonly measure: UrlParams; readonly document: UrlParams }
}

const said = (change: LatestChange): string =>
  change.what === 'announcement'
    ? `${homeWords.announced}: ${announcedStep(change.provision.act, change.provision.rate)} ${announcedDays(change.provision)}`
    : `${changeKindWords[change.kind].label}, ${stateInShort(change.before.state, change.before.rate)} → ${stateInShort(change.after.state, change.after.rate)}`

const keyOf = (change: LatestChange): string =>
  change.what === 'announcement' ? change.provision.id : `${change.measure.id} ${change.on}`

const Change = ({ change, keep }: { readonly change: LatestChange; readonly keep: UrlParams }) => (
  <>
    <Link href={paths.measure(change.measure.id, keep)}>{change.measure.title}</Link>: {said(change)}
  </>
)

/** The newest changes, each with its day, its measure and the document that it rests on. */
export const LatestChanges = ({ entries, keep }: LatestChangesProps) => (
  <DatedList
    keep={keep.document}
    items={entries.map(({ change, document }) => ({
      key: keyOf(change),
      on: change.on,
      text: <Change change={change} keep={keep.measure} />,
      document,
    }))}
  />
)
