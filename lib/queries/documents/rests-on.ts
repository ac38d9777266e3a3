import { listPoints } from '@/lib/data/series'
import { printedPct } from '@/lib/domain/rate'
import { paths } from '@/lib/paths'
import type { Frame } from '../ask'
import { eventBriefOf } from '../events/event-entry'
import type { World } from '../world'
import { citedCommitments } from './cited-commitments'
import type { CitedPoint, CitedProvision, DocumentAnswer } from './contract'

const linkOf = ({ id, title }: { id: string; title: string }) => ({ id, title, href: paths.measure(id) })

const citedProvisions = (world: World, documentId: string): CitedProvision[] =>
  world.measures.flatMap(({ measure, provisions }) =>
    provisions
      .filter((provision) => provision.documentId === documentId)
      .map(({ id, act, standing, rate, from, to, verification }) => ({
        id, measure: linkOf(measure), act, standing, rate, ratePct: printedPct(rate), from, to, verification,
      })),
  )

/** Values that the document gives, those too that a later document has replaced in the series as it is drawn. */
const citedPoints = async ({ db, clocks, world }: Frame, documentId: string): Promise<CitedPoint[]> => {
  const points = await listPoints(db, clocks.edition)
  return points
    .filter((point) => point.documentId === documentId)
    .flatMap(({ seriesId, on, value }) =>
      world.series
        .filter(({ series }) => series.id === seriesId)
        .map(({ series: { id, title, unit } }) => ({ series: { id, title, unit }, on, value })),
    )
}

/** Everything known that rests on a document. */
export const restsOn = async (frame: Frame, documentId: string): Promise<DocumentAnswer['restsOnIt']> => {
  const { world } = frame
  const citing = world.measures.filter(({ measure }) => measure.documentIds.includes(documentId))
  return {
    provisions: citedProvisions(world, documentId),
    measures: citing.map(({ measure }) => linkOf(measure)),
    events: world.events
      .filter(({ documentIds }) => documentIds.includes(documentId))
      .map(eventBriefOf),
    points: await citedPoints(frame, documentId),
    commitments: citedCommitments(world, documentId),
  }
}
