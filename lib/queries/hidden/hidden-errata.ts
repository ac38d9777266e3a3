import { listPublishedChanges } from '@/lib/data/published'
import { aboutChange, isErratum, NOTHING, touches, type About } from '@/lib/domain/changeset/erratum'
import type { ToldChange } from '@/lib/domain/changeset/told'
import type { Knowledge } from '../clock-params'
import { changeEntries } from '../editions/change-entry'
import type { Reading } from '../reading'
import { world } from '../world-cache'

/** What a page shows, by id; `everything` where that is no list of a few things. */
export type Shown = 'everything' | Partial<About>

/** The corrections that a page of an older edition does not have yet. */
export interface HiddenErrata {
  /** The newest of those that touch what the page shows. */
  readonly told: readonly ToldChange[]
  /** How many touch it. */
  readonly touching: number
  /** How many there are of other things. */
  readonly elsewhere: number
}

/** As many as stand above a page without hiding it; the page of errata has all. */
const MOST = 5

/** Reads which corrections a page of an older edition hides; null where it is the newest, or nothing was corrected since. */
export const readHiddenErrata = async ({ db, now }: Reading, clocks: Knowledge, shown: Shown): Promise<HiddenErrata | null> => {
  if (clocks.edition === now.edition) return null
  const errata = (await listPublishedChanges(db, { after: clocks.edition, upTo: now.edition })).filter(isErratum)
  if (errata.length === 0) return null
  const entries = await changeEntries({ db, clocks, world: await world(db, clocks) }, errata)
  const ids = (named: readonly { readonly id: string }[]): string[] => named.map(({ id }) => id)
  const touching = entries.filter(({ measures, commitments }, index) => {
    const direct = errata[index] === undefined ? NOTHING : aboutChange(errata[index])
    return shown === 'everything' || touches({ ...direct, measures: ids(measures), commitments: ids(commitments) }, { ...NOTHING, ...shown })
  })
  return { told: touching.slice(0, MOST), touching: touching.length, elsewhere: entries.length - touching.length }
}
