import { paths } from '@/lib/paths'
import { stampWords } from '@/lib/words/cite'
import { figureWords } from '@/lib/words/figure'
import { shareWords } from '@/lib/words/share'
import { shellWords } from '@/lib/words/shell'
import { documentName } from '@/lib/domain/format/document-name'
import { ChartView } from './chart-view'
import styles from './embedded-figure.module.css'
import type { FigureAddress } from './figure-address'
import { SERVER_DRAWN } from './figure-chart'
import type { FigureData } from './figure-data'
import { figureIds } from './figure-ids'
import figureStyles from './figure.module.css'
import { InFrame } from './in-frame'
import { TableView } from './table-view'

interface EmbeddedFigureProps {
  readonly figure: FigureData
  readonly address: FigureAddress
}

/** Charts that the server draws need no picture where scripts do not run. */
const needsScripts = ({ chart }: FigureData): boolean => chart !== null && !SERVER_DRAWN.includes(chart.kind)

/** A figure in somebody else's page. Every link leaves the frame; without scripts a picture stands in place of the chart. */
export const EmbeddedFigure = ({ figure, address }: EmbeddedFigureProps) => {
  const { id, title, subtitle, sentence, chart, table, sources } = figure
  const ids = figureIds(id)
  const home = `${paths.at(address.path, address.params)}#${id}`
  return (
    <main className={styles.embedded}>
      {/* Links lead out of the frame: a page of ours refuses to be framed. */}
      <base target="_blank" />
      <figure id={id} className={figureStyles.figure} aria-labelledby={ids.title}>
        <h1 id={ids.title} className={figureStyles.title}>
          {title}
        </h1>
        <p className={figureStyles.subtitle}>{subtitle}</p>
        {chart === null ? (
          <TableView table={table} />
        ) : (
          <div className={needsScripts(figure) ? styles.chart : undefined}>
            <ChartView figureId={id} chart={chart} />
          </div>
        )}
        {needsScripts(figure) && (
          <noscript>
            {/* eslint-disable-next-line @next/next/no-img-element -- a picture for readers without scripts, drawn at its size */}
            <img className={styles.picture} src={paths.figureFile(address.page, id, 'png', address.params)} alt={`${title}. ${sentence}`} />
          </noscript>
        )}
        <figcaption id={ids.sentence} className={figureStyles.sentence}>
          {sentence}
        </figcaption>
        <p className={styles.foot}>
          {sources.length > 0 && `${figureWords.sources}: ${sources.map(documentName).join('; ')}. `}
          {shellWords.name}, {stampWords(address.stamp)}. <a href={home}>{shareWords.fullFigure}</a>
        </p>
      </figure>
      <InFrame />
    </main>
  )
}
