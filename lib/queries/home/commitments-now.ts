import type { Commitment } from '@/lib/domain/commitment/commitment'
import { expiryOf } from '@/lib/domain/commitment/expiry'
import { fileByDay } from '@/lib/domain/commitment/known'
import { laneOf } from '@/lib/domain/commitment/lane'
import { COUNTED_AS, type CountedAs } from '@/lib/domain/commitment/moved'
import { readingDay } from '@/lib/domain/commitment/status'
import { compareDays, type PlainDate } from '@/lib/domain/plain-date'
import type { DocumentRecord } from '@/lib/domain/record/document'
import { documentsOf } from '../cited'
import { listedOn } from '../commitments/commitment-entry'
import { countsOf } from '../commitments/counts'
import type { World } from '../world'

/** How many entries each list of home holds. */
const MOST = 5

/** A commitment with the day on which something of it happened or will, and the document that says so. */
export interface DatedCommitment {
  readonly commitment: Commitment
  readonly on: PlainDate
  readonly counted: CountedAs
  readonly document: DocumentRecord | null
}

/** What home tells of the commitments: counts on two days, what moved last, and what runs out next. */
export interface CommitmentsNow {
  readonly counts: readonly { readonly counted: CountedAs; readonly before: number; readonly now: number }[]
  readonly moved: readonly DatedCommitment[]
  readonly expiring: readonly DatedCommitment[]
}

const lastMoves = (world: World, day: PlainDate): DatedCommitment[] =>
  world.commitments
    .flatMap((file): DatedCommitment[] => {
      const last = laneOf(file, world.knownOn).findLast(({ from }) => from <= day)
      if (last === undefined || last.delivery === 'unassessed') return []
      const finding = file.assessments.find(({ on, delivery }) => on === last.from && delivery === last.delivery)
      const [document = null] = documentsOf(world, (finding?.evidence ?? []).map(({ documentId }) => documentId))
      return [{ commitment: file.commitment, on: last.from, counted: last.outcomeEstablished ? last.delivery : 'not-established', document }]
    })
    .sort((a, b) => compareDays(b.on, a.on))
    .slice(0, MOST)

const nextExpiries = (world: World, day: PlainDate): DatedCommitment[] =>
  listedOn(world, day)
    .flatMap(({ file, status }): DatedCommitment[] => {
      const { lastDay } = expiryOf(fileByDay(file, day))
      if (lastDay === null || lastDay < day) return []
      const terms = file.terms.find(({ deadline }) => deadline === lastDay)
      const [document = null] = documentsOf(world, (terms?.evidence ?? []).map(({ documentId }) => documentId))
      return [{ commitment: file.commitment, on: lastDay, counted: status.delivery, document }]
    })
    .sort((a, b) => compareDays(a.on, b.on))
    .slice(0, MOST)

/** The commitments as home tells them, on the day shown and on the day before the event that it leads with. */
export const commitmentsNow = (world: World, { before, on }: { readonly before: PlainDate; readonly on: PlainDate }): CommitmentsNow => {
  const [was, is] = [new Map(countsOf(listedOn(world, before))), new Map(countsOf(listedOn(world, on)))]
  const day = readingDay({ on, knownOn: world.knownOn })
  return {
    counts: COUNTED_AS.filter((counted) => was.has(counted) || is.has(counted)).map((counted) => ({ counted, before: was.get(counted) ?? 0, now: is.get(counted) ?? 0 })),
    moved: lastMoves(world, day),
    expiring: nextExpiries(world, day),
  }
}
