import type { FigureChart } from '@/components/figure/figure-chart'
import type { EventMark } from '@/components/charts/marks'
import type { ObservedBasis } from '@/components/charts/observed/series'
import { basesOf, isOfMetric, runningTotals } from '@/lib/domain/commitment/counting'
import type { CommitmentFile, Terms } from '@/lib/domain/commitment/commitment'
import { compareDays } from '@/lib/domain/plain-date'
import type { UrlParams } from '@/lib/paths'
import type { World } from '@/lib/queries/world'
import { commitmentWords } from '@/lib/words/commitment-pages'

/** The versions that share what the chart counts: the metric of the first version of which something was counted. */
const charted = ({ terms, observations }: CommitmentFile): readonly Terms[] => {
  const first = terms.find((version) => version.amount !== null && runningTotals(version, observations).length > 0)
  return first === undefined ? [] : terms.filter(({ metric, unit, amount }) => metric === first.metric && unit === first.unit && amount !== null)
}

const basesOfAll = (versions: readonly Terms[], { observations }: CommitmentFile): ObservedBasis[] => {
  const bases = [...new Set(versions.flatMap((version) => basesOf(version, observations)))]
  return bases
    .map((basis) => {
      const own = observations.filter((observation) => observation.basis === basis && versions.some((version) => isOfMetric(version, observation)))
      const totals = new Map(versions.flatMap((version) => runningTotals(version, own).map(({ observation, lastDay }) => [observation.id, { observation, lastDay }] as const)))
      return {
        basis,
        totals: [...totals.values()]
          .sort((a, b) => compareDays(a.lastDay, b.lastDay))
          .map(({ observation, lastDay }) => ({ lastDay, value: observation.value, documentId: observation.evidence[0]?.documentId ?? null })),
      }
    })
    .filter(({ totals }) => totals.length > 0)
}

const marksOf = (versions: readonly Terms[], file: CommitmentFile, world: World): EventMark[] => {
  const event = world.events.find(({ id }) => id === file.commitment.eventId)
  const deadlines = versions.flatMap(({ version, deadline }): EventMark[] =>
    deadline === null ? [] : [{ on: deadline, label: commitmentWords.deadlineMark(version), strength: 'event' }],
  )
  return [...(event === undefined ? [] : [{ on: event.on, label: event.mark, strength: 'other' as const }]), ...deadlines]
}

/** What was counted against what was undertaken, as a chart; null where nothing that was counted can be held against an amount. */
export const observedChart = (file: CommitmentFile, world: World, keep: UrlParams): FigureChart | null => {
  const versions = charted(file)
  const [first] = versions
  if (first === undefined) return null
  const targets = [...new Set(versions.flatMap(({ amount }) => amount ?? []))]
  return {
    kind: 'observed',
    input: { bases: basesOfAll(versions, file), targets, unit: first.unit ?? '', marks: marksOf(versions, file, world), keep },
  }
}
