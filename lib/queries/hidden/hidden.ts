import type { HiddenFacts } from '@/lib/domain/hidden'
import { earliestOf } from '@/lib/domain/plain-date'
import type { NotedProvision } from '@/lib/data/provisions'
import type { World } from '../world'

const provisionsOf = ({ measures }: World): readonly NotedProvision[] => measures.flatMap(({ provisions }) => provisions)

/** A point is known by its series, day and document: a later document's value for the same day is another point. */
const pointsOf = ({ series }: World): string[] =>
  series.flatMap(({ series: { id }, points }) => points.map(({ on, documentId }) => `${id}/${on}/${documentId}`))

/** Facts of commitments by ids of their own, or by what stands for one. */
const commitmentFactsOf = ({ commitments }: World): string[] =>
  commitments.flatMap(({ positions, terms, observations, assessments }) => [
    ...[...positions, ...observations, ...assessments].map(({ id }) => id),
    ...terms.map(({ commitmentId, version }) => `${commitmentId}/${version}`),
  ])

const missing = <T>(shown: Iterable<T>, known: Iterable<T>): T[] => {
  const there = new Set(shown)
  return [...known].filter((one) => !there.has(one))
}

/** What is known now and not in the world shown: facts that a later document told, or that a later edition recorded. */
export const hidden = (shown: World, now: World): HiddenFacts => {
  const there = new Set(provisionsOf(shown).map(({ id }) => id))
  const provisions = provisionsOf(now).filter(({ id }) => !there.has(id))
  return {
    documents: missing(shown.documents.keys(), now.documents.keys()).length,
    provisions: provisions.length,
    points: missing(pointsOf(shown), pointsOf(now)).length,
    events: missing(shown.events.map(({ id }) => id), now.events.map(({ id }) => id)).length,
    commitmentFacts: missing(commitmentFactsOf(shown), commitmentFactsOf(now)).length,
    firstOn: earliestOf(provisions.map(({ publishedOn }) => publishedOn)),
  }
}
