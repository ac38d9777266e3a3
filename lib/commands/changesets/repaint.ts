import type { Db } from '@/lib/data/db'
import { listCoverage } from '@/lib/data/measures'
import { listProvisions, measuresOfProvisions } from '@/lib/data/provisions'
import { repaintRatePeriods } from '@/lib/data/rate-periods'
import { knownTimeline } from '@/lib/domain/measure/known-timeline'
import { keyOf, type Change, type Noun } from '@/lib/domain/record/change'

/** The measures whose timeline a changeset touches: directly, by coverage, or through a document that they cite. */
export const touchedMeasures = async (db: Db, changes: readonly Change[]): Promise<string[]> => {
  const keysOf = (noun: Noun): string[] => changes.filter((change) => change.noun === noun).map(keyOf)
  const throughProvisions = await measuresOfProvisions(db, {
    ids: keysOf('provision'),
    documentIds: keysOf('document'),
  })
  return [...new Set([...keysOf('measure'), ...keysOf('coverage'), ...throughProvisions])].sort()
}

/** Paints the given measures anew from the facts of `edition`. */
export const repaint = async (db: Db, edition: number, measureIds: readonly string[]): Promise<void> => {
  const [provisions, coverage] = await Promise.all([listProvisions(db, edition, measureIds), listCoverage(db, edition)])
  for (const measureId of measureIds) {
    const own = provisions.filter((provision) => provision.measureId === measureId)
    await repaintRatePeriods(db, edition, measureId, knownTimeline(own, coverage.get(measureId) ?? null))
  }
}
