import type { Fate } from '@/lib/domain/compare/fate'
import type { LatestChange } from '@/lib/domain/compare/latest-changes'
import type { Origin } from '@/lib/domain/compare/origin'
import type { Scheduled } from '@/lib/domain/compare/scheduled'
import type { MeasureState } from '@/lib/domain/measure/state'
import type { DocumentRecord } from '@/lib/domain/record/document'
import type { World } from './world'

type Documents = Pick<World, 'documents'>

/** The documents of the given ids, each once, in that order; one that was not public on the day known is left out. */
export const documentsOf = ({ documents }: Documents, ids: readonly string[]): DocumentRecord[] =>
  [...new Set(ids)].map((id) => documents.get(id)).filter((document) => document !== undefined)

/** The document of one provision. */
export const documentOf = (world: Documents, provision: { readonly documentId: string } | null): DocumentRecord | null =>
  provision === null ? null : (world.documents.get(provision.documentId) ?? null)

/** The documents of a step: those that announced it, then the one that made it law. */
export const documentsOfOrigin = (world: Documents, origin: Origin | null): DocumentRecord[] =>
  origin === null ? [] : documentsOf(world, [...origin.announced, origin.enacted].map(({ documentId }) => documentId))

/** The document that put a step on the calendar. */
export const documentOfScheduled = (world: Documents, step: Scheduled): DocumentRecord | null =>
  documentOf(world, step.standing === 'enacted' ? (step.origin?.enacted ?? null) : step.provision)

/** The document that decided what came of a step, where one did. */
export const documentOfFate = (world: Documents, fate: Fate): DocumentRecord | null => documentOf(world, fate.provision)

/** The document that a latest change rests on. */
export const documentOfChange = (world: Documents, change: LatestChange): DocumentRecord | null =>
  documentOf(world, change.what === 'announcement' ? change.provision : (change.origin?.enacted ?? null))

/** The documents that the states of these measures rest on, those of the given ids only. */
export const documentsOfStates = (world: World, states: readonly MeasureState[], ids: readonly string[]): DocumentRecord[] => {
  const provisions = world.measures.flatMap((measure) => measure.provisions)
  const basis = states.filter(({ measure }) => ids.includes(measure.id)).flatMap((state) => state.basis)
  return documentsOf(
    world,
    basis.flatMap((id) => provisions.find((provision) => provision.id === id)?.documentId ?? []),
  )
}
