import { alignmentOf, type Alignment, type AlignmentCheck, type AlignmentResult } from '@/lib/domain/commitment/alignment'
import type { CommitmentFile } from '@/lib/domain/commitment/commitment'
import type { PlainDate } from '@/lib/domain/plain-date'
import type { World } from '../world'
import { listedOn } from './commitment-entry'

/** Whether enacted law carries a commitment out on a day, as known in the world. */
export const alignmentIn = (file: CommitmentFile, world: World, on: PlainDate): Alignment => {
  const event = world.events.find(({ id }) => id === file.commitment.eventId)
  if (event === undefined) throw new Error(`commitment ${file.commitment.id} comes from an event that is not known`)
  const measures = file.links.measures.flatMap((id) => world.measures.filter(({ measure }) => measure.id === id))
  return alignmentOf(file, { eventOn: event.on, measures, moment: { on, knownOn: world.knownOn } })
}

/** One check with the commitment that it is of. */
export interface ListedCheck extends AlignmentCheck {
  readonly file: CommitmentFile
}

const GRAVITY: readonly AlignmentResult[] = ['fail', 'warning', 'pass', 'skipped']

/** The checks of every commitment listed on a day, the gravest first. */
export const listChecks = (world: World, on: PlainDate): ListedCheck[] =>
  listedOn(world, on)
    .flatMap(({ file }) => alignmentIn(file, world, on).checks.map((check) => ({ ...check, file })))
    .sort((a, b) => GRAVITY.indexOf(a.result) - GRAVITY.indexOf(b.result))
