import type { PartySlot } from '@/components/charts/theme'

/** The place of an economy in the pair, by which charts tell the two apart. */
export const partyOf = ([first]: readonly [string, string], imposedBy: string): PartySlot =>
  imposedBy === first ? 'first' : 'second'
