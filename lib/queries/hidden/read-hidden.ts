import type { Now } from '@/lib/domain/clocks'
import type { HiddenFacts, LaterRecords } from '@/lib/domain/hidden'
import { recordsBetween } from '@/lib/data/editions'
import type { Knowledge } from '../clock-params'
import type { Reading } from '../reading'
import { world } from '../world-cache'
import { hidden } from './hidden'

/** What a page leaves out of what is known now; of the editions only where it shows an older one. */
export interface Hidden {
  readonly facts: HiddenFacts
  readonly later: LaterRecords | null
}

const showsNow = ({ knownOn, edition }: Knowledge, now: Now): boolean => knownOn === now.today && edition === now.edition

/** Reads what a page of this knowledge leaves out; null where it shows all that is known now, and nothing is read then. */
export const readHidden = async ({ db, now }: Reading, shown: Knowledge): Promise<Hidden | null> => {
  if (showsNow(shown, now)) return null
  const [past, present, later] = await Promise.all([
    world(db, shown),
    world(db, { knownOn: now.today, edition: now.edition }),
    shown.edition === now.edition ? null : recordsBetween(db, shown.edition, now.edition),
  ])
  return { facts: hidden(past, present), later }
}
