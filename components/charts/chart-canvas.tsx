'use client'

import type { Chart as ChartJs, ChartData, ChartOptions } from 'chart.js'
import { useMemo, useRef } from 'react'
import { Chart } from 'react-chartjs-2'
import { figureWords } from '@/lib/words/figure'
import { figureIds } from '../figure/figure-ids'
import styles from './chart.module.css'
import './register'
import type { StopPoint } from './stop'
import type { ChartTheme } from './theme'
import { useBoxSize, type Size } from './use-box-size'
import { useChartCursor } from './use-chart-cursor'
import { useChartTheme } from './use-chart-theme'

/** What a config returns: lines whose datasets carry an `id`. */
export interface DrawnChart {
  readonly data: ChartData<'line', StopPoint[]>
  readonly options: ChartOptions<'line'>
}

/** Draws a chart for a theme and a size; pure. */
export type Draw = (theme: ChartTheme, size: Size) => DrawnChart

interface ChartCanvasProps {
  readonly figureId: string
  /** Must keep its identity while the data do. */
  readonly draw: Draw
}

interface MountedProps {
  readonly figureId: string
  readonly drawn: DrawnChart
}

const MountedChart = ({ figureId, drawn }: MountedProps) => {
  const chart = useRef<ChartJs<'line', StopPoint[]> | null>(null)
  const { spoken, onKeyDown, onBlur } = useChartCursor(chart, drawn)
  const ids = figureIds(figureId)
  return (
    <>
      <div
        className={styles.cursor}
        role="application"
        aria-roledescription={figureWords.chart}
        aria-labelledby={ids.title}
        aria-describedby={ids.keys}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      >
        <Chart
          ref={chart}
          type="line"
          data={drawn.data}
          options={drawn.options}
          datasetIdKey="id"
          role="img"
          aria-labelledby={ids.title}
          aria-describedby={ids.sentence}
        />
      </div>
      <p id={ids.keys} className={styles.hidden}>
        {figureWords.keyboard}
      </p>
      <p className={styles.hidden} role="status">
        {spoken}
      </p>
    </>
  )
}

/** Mounts a chart into its reserved box: made anew when the theme changes, drawn anew for the width it has. */
export const ChartCanvas = ({ figureId, draw }: ChartCanvasProps) => {
  const box = useRef<HTMLDivElement>(null)
  const size = useBoxSize(box)
  const themed = useChartTheme()
  const drawn = useMemo(() => (themed === null || size === null ? null : draw(themed.theme, size)), [draw, themed, size])
  return (
    <div ref={box} className={styles.fill}>
      {drawn !== null && <MountedChart key={themed?.version} figureId={figureId} drawn={drawn} />}
    </div>
  )
}
