import { formatLongDate } from '../domain/format/date'
import type { PlainDate } from '../domain/plain-date'
import { shellWords } from './shell'

/** What a citation is made of. `url` is the frozen address, so that a reader of the citation sees what its author saw. */
export interface Cited {
  readonly figure: string
  readonly page: string
  readonly url: string
  readonly stamp: {
    readonly on: PlainDate | null
    readonly before: PlainDate | null
    readonly after: PlainDate | null
    readonly knownOn: PlainDate
    readonly edition: number
  }
}

/** The clocks in words: `in force on 10 November 2025, known on 12 November 2025, edition 3`. */
export const stampWords = ({ on, before, after, knownOn, edition }: Cited['stamp']): string =>
  [
    ...(on === null ? [] : [`in force on ${formatLongDate(on)}`]),
    ...(before === null || after === null ? [] : [`${formatLongDate(before)} against ${formatLongDate(after)}`]),
    `known on ${formatLongDate(knownOn)}`,
    `edition ${edition}`,
  ].join(', ')

/** A citation in three lengths: for a caption, for a footnote, for a list of references. */
export const citations = ({ figure, page, url, stamp }: Cited): { short: string; medium: string; long: string } => ({
  short: `${shellWords.name}, edition ${stamp.edition}, known on ${formatLongDate(stamp.knownOn)}.`,
  medium: `${shellWords.name}, “${figure}”, ${stampWords(stamp)}. ${url}`,
  long: `${shellWords.name}: ${shellWords.tagline}. “${figure}”, in: ${page}. State ${stampWords(stamp)}; a frozen address, which gives the same data for ever. ${url}`,
})
