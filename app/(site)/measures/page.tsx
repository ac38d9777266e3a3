import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { MeasureList } from '@/components/measures/measure-list'
import { ListFigure } from '@/components/figure/list-figure'
import { Page } from '@/components/shell/page'
import { FilterForm } from '@/components/ui/filter-form'
import { RefusalNotice } from '@/components/ui/refusal-notice'
import { measuresFigure } from '@/lib/figures/lists'
import { measuresAddress } from '@/lib/figures/pages/lists'
import { asGiven, paths } from '@/lib/paths'
import { systemClock } from '@/lib/platform/clock'
import { ask } from '@/lib/queries/ask'
import { clockParams, keptClocks } from '@/lib/queries/clock-params'
import { given as onlyGiven } from '@/lib/queries/given'
import { listMeasures } from '@/lib/queries/measures/list-measures'
import { measures } from '@/lib/queries/measures/measures'
import { measuresParams } from '@/lib/queries/measures/measures-params'
import { pageParameters } from '@/lib/queries/parameters'
import { measuresWords } from '@/lib/words/measures'
import { Clocks } from '../_shell/clocks'
import { EmptyList } from './_empty'
import { measureGroups } from './_rows'
import { filterSelects } from './_selects'
import styles from './measures.module.css'

export const metadata: Metadata = { title: measuresWords.title }

/** Every measure known, filtered and sorted by its address, with its state on the day. */
const MeasuresPage = async ({ searchParams }: PageProps<'/measures'>) => {
  const given = await searchParams
  const asked = await ask(measures, pageParameters(given), systemClock)
  if (!asked.ok) return <RefusalNotice refusal={asked} wayOut={paths.measures()} />
  const { query, frame } = asked.value
  const here = paths.measures(measuresParams(query, frame))
  if (here !== asGiven(paths.measures(), given)) redirect(here)
  const entries = listMeasures(frame.world, query)
  const { knownOn: _knownOn, on: _on, edition: _edition, ...filters } = onlyGiven(measuresParams(query, frame))
  const known = frame.world.measures.length
  return (
    <Page clocks={<Clocks clocks={{ ...frame.clocks, frozen: frame.frozen }} reading={frame} action={paths.measures()} keep={filters} />}>
      <div>
        <h1>
          {entries.length === 0
            ? measuresWords.none(known)
            : measuresWords.headline(entries.map(({ state }) => state), known, query.on)}
        </h1>
        <p className={styles.lede}>{measuresWords.lede}</p>
      </div>
      <FilterForm
        action={paths.measures()}
        words={{ label: measuresWords.fields.q, value: query.q ?? '', help: measuresWords.qHelp }}
        selects={filterSelects(query, frame)}
        keep={onlyGiven(clockParams(frame))}
        clear={paths.measures(clockParams(frame))}
      />
      {entries.length === 0 ? (
        <EmptyList query={query} frame={frame} />
      ) : (
        <ListFigure figure={measuresFigure(entries, frame)} address={measuresAddress(measuresParams(query, frame), frame)}>
          <MeasureList groups={measureGroups(entries, query, frame)} keep={keptClocks(frame)} />
        </ListFigure>
      )}
    </Page>
  )
}

export default MeasuresPage
