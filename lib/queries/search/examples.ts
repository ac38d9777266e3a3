import { documentName } from '@/lib/domain/format/document-name'
import { isCountryWide } from '@/lib/domain/measure/country-wide'
import { compareDays } from '@/lib/domain/plain-date'
import type { FoundKind } from '@/lib/domain/search'
import { featuredEvent } from '../featured'
import type { World } from '../world'

/** A kind of record with how many are known, and a text by which one of them is found. */
export interface SearchExample {
  readonly kind: FoundKind
  readonly count: number
  readonly text: string
}

const newestDocument = ({ documents }: World): string | undefined => {
  const newest = [...documents.values()].filter(({ kind }) => kind === 'legal-instrument').sort((a, b) => compareDays(b.publishedOn, a.publishedOn))[0]
  return newest === undefined ? undefined : documentName(newest)
}

/** What can be found in a world, each kind with an example that is in it. A kind of which nothing is known has none. */
export const searchExamples = (world: World): SearchExample[] => {
  const { measures, commitments, events, documents, series } = world
  const known: readonly { kind: FoundKind; count: number; text: string | undefined }[] = [
    { kind: 'measure', count: measures.length, text: (measures.find(({ measure }) => isCountryWide(measure)) ?? measures[0])?.measure.title },
    { kind: 'commitment', count: commitments.length, text: commitments[0]?.commitment.title },
    { kind: 'event', count: events.length, text: (featuredEvent(world) ?? events[0])?.title },
    { kind: 'document', count: documents.size, text: newestDocument(world) },
    { kind: 'series', count: series.length, text: series[0]?.series.title },
  ]
  return known.flatMap(({ kind, count, text }) => (text === undefined ? [] : [{ kind, count, text }]))
}

/** A code of goods that a measure of this world includes, with its system; undefined where none names a code. */
export const exampleCode = ({ measures }: Pick<World, 'measures'>): string | undefined => {
  const line = measures.flatMap(({ measure }) => measure.scope.lines).find(({ include }) => include)
  return line === undefined ? undefined : `${line.codeSystem} ${line.prefix}`
}
