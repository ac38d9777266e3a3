import { Chart, type ChartConfiguration } from 'chart.js'
import { authorityStackConfig } from '@/components/charts/authority-stack/config'
import { authorityStackSeries } from '@/components/charts/authority-stack/series'
import { averagesConfig } from '@/components/charts/averages/config'
import { averagesSeries } from '@/components/charts/averages/series'
import type { Draw } from '@/components/charts/chart-canvas'
import { dutyStepConfig } from '@/components/charts/duty-step/config'
import { dutyStepSeries } from '@/components/charts/duty-step/series'
import { observedConfig } from '@/components/charts/observed/config'
import { observedSeries } from '@/components/charts/observed/series'
import { rateHistoryConfig } from '@/components/charts/rate-history/config'
import { rateHistorySeries } from '@/components/charts/rate-history/series'
import '@/components/charts/register'
import type { FigureChart } from '@/components/figure/figure-chart'
import type { Block, Pen, Plan } from './block'

type CanvasChart = Extract<FigureChart, { kind: 'duty-step' | 'authority-stack' | 'averages' | 'observed' | 'rate-history' }>

const HEIGHT = 400

/** The drawing of a chart: the very one of the page. */
const drawOf = (chart: CanvasChart): Draw => {
  switch (chart.kind) {
    case 'duty-step':
      return dutyStepConfig(dutyStepSeries(chart.input))
    case 'authority-stack':
      return authorityStackConfig(authorityStackSeries(chart.input))
    case 'averages':
      return averagesConfig(averagesSeries(chart.input))
    case 'observed':
      return observedConfig(observedSeries(chart.input))
    case 'rate-history':
      return rateHistoryConfig(rateHistorySeries(chart.input))
  }
}

/**
 * A canvas that is a part of the picture: Chart.js sizes and clears what it draws on, and would wipe what stands around.
 * Moves of the origin start from the part's corner.
 */
const part = (pen: Pen, x: number, y: number, width: number, height: number) => {
  const base = pen.getTransform()
  const own = {
    clearRect: () => {},
    setTransform: () => pen.setTransform(base.a, base.b, base.c, base.d, base.e + x * base.a, base.f + y * base.d),
    resetTransform: () => pen.setTransform(base.a, base.b, base.c, base.d, base.e + x * base.a, base.f + y * base.d),
  }
  const canvas = { width, height, style: {}, getContext: () => context, getAttribute: () => null }
  const context: unknown = new Proxy(pen, {
    get: (target, key) => {
      if (key === 'canvas') return canvas
      if (Object.hasOwn(own, key)) return own[key as keyof typeof own]
      const value: unknown = Reflect.get(target, key, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
    set: (target, key, value) => Reflect.set(target, key, value, target),
  })
  return context as CanvasRenderingContext2D
}

/** A chart as Chart.js draws it on the page, at the width of the picture. */
export const chartBlock = (chart: CanvasChart, { theme, width }: Plan): Block => ({
  height: HEIGHT,
  paint: (pen, x, y) => {
    const { data, options } = drawOf(chart)(theme, { width, height: HEIGHT })
    pen.save()
    const drawn = new Chart(part(pen, x, y, width, HEIGHT), {
      type: 'line',
      data,
      options: { ...options, responsive: false, animation: false, devicePixelRatio: 1, events: [] },
    } as ChartConfiguration)
    drawn.draw()
    drawn.destroy()
    pen.restore()
  },
})
