import { restingOn } from '@/lib/data/published'
import { changedFields } from '@/lib/domain/changeset/compare-records'
import { aboutChange, type PublishedChange } from '@/lib/domain/changeset/erratum'
import { paths } from '@/lib/paths'
import type { Frame } from '../ask'
import type { Knowledge } from '../clock-params'
import type { ChangeEntry } from './contract'

type Named = ChangeEntry['measures']

/** Measures and commitments by id, as the world asked for calls them; one that it does not know has its id for a title. */
const named = ({ world }: Pick<Frame, 'world'>) => {
  const measures = new Map(world.measures.map(({ measure }) => [measure.id, measure.title]))
  const commitments = new Map(world.commitments.map(({ commitment }) => [commitment.id, commitment.title]))
  return {
    measures: (ids: readonly string[]): Named => ids.map((id) => ({ id, title: measures.get(id) ?? id, href: paths.measure(id) })),
    commitments: (ids: readonly string[]): Named => ids.map((id) => ({ id, title: commitments.get(id) ?? id, href: paths.commitment(id) })),
  }
}

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)].sort()

/** Published changes as answers tell them: by field, with what they affect, also through a document. */
export const changeEntries = async (frame: Pick<Frame, 'db' | 'world'> & { readonly clocks: Knowledge }, changes: readonly PublishedChange[]): Promise<ChangeEntry[]> => {
  const resting = await restingOn(frame.db, changes.flatMap((change) => aboutChange(change).documents), frame.clocks.edition)
  const names = named(frame)
  return changes.map((change) => {
    const { measures, commitments, documents } = aboutChange(change)
    const through = (noun: 'measure' | 'commitment') =>
      resting.filter((one) => one.noun === noun && documents.includes(one.document)).map(({ id }) => id)
    const { edition, noun, act, key, reason } = change
    return {
      edition, noun, act, key, reason,
      fields: changedFields(change.before, change.after).map(({ field, before, after }) => ({ field, before: before ?? null, after: after ?? null })),
      measures: names.measures(distinct([...measures, ...through('measure')])),
      commitments: names.commitments(distinct([...commitments, ...through('commitment')])),
    }
  })
}
