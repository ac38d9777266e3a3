import type { Locator } from '@playwright/test'

export interface DrawnMark {
  readonly day: string
  readonly label: string
}

export interface DrawnChart {
  /** Each line as drawn: the day and the value of every point, read back from where it stands on the axes. */
  readonly lines: readonly { readonly id: string; readonly points: readonly { readonly day: string; readonly y: number }[] }[]
  /** Vertical lines, with the text that stands beside them. */
  readonly marks: readonly DrawnMark[]
  /** Boxes over days, as the grey band. */
  readonly bands: readonly { readonly from: string; readonly to: string }[]
}

/**
 * Reads a Chart.js chart back from its canvas: pixel positions turned into days and values by the chart's own scales. The
 * instance is found through the component that React mounted on the canvas, so that the page needs nothing for tests.
 */
export const readChart = async (figure: Locator): Promise<DrawnChart> => {
  const canvas = figure.locator('canvas')
  await canvas.waitFor()
  await figure.scrollIntoViewIfNeeded()
  return canvas.evaluate((element) => {
    interface Scale { getValueForPixel(pixel: number): number }
    interface Meta { data: { x: number; y: number; skip?: boolean }[]; dataset?: unknown }
    interface Annotation { type: string; xMin?: number; xMax?: number; content?: string | string[]; xValue?: number }
    interface Instance {
      scales: { x: Scale; y: Scale }
      data: { datasets: { id?: string; label?: string }[] }
      getDatasetMeta(index: number): Meta
      options: { plugins: { annotation?: { annotations: Record<string, Annotation> } } }
    }
    interface Hook { memoizedState: unknown; next: Hook | null }
    interface Fiber { return: Fiber | null; memoizedState: Hook | null }
    const key = Object.keys(element).find((name) => name.startsWith('__reactFiber$'))
    const isChart = (value: unknown): value is Instance => typeof value === 'object' && value !== null && 'getDatasetMeta' in value
    const found = (): Instance => {
      let fiber = (element as unknown as Record<string, Fiber>)[key ?? ''] ?? null
      for (; fiber !== null; fiber = fiber.return) {
        for (let hook = fiber.memoizedState; hook !== null && typeof hook === 'object' && 'next' in hook; hook = hook.next) {
          const state = hook.memoizedState as { current?: unknown } | null
          if (state !== null && typeof state === 'object' && 'current' in state && isChart(state.current)) return state.current
        }
      }
      throw new Error('no chart is mounted on this canvas')
    }
    const chart = found()
    const day = (value: number): string => new Date(Math.round(value) * 86_400_000).toISOString().slice(0, 10)
    const annotations = Object.entries(chart.options.plugins.annotation?.annotations ?? {})
    const textOf = (id: string): string => {
      const content = annotations.find(([other]) => other === `${id}-label`)?.[1].content ?? ''
      return Array.isArray(content) ? content.join(' ') : content
    }
    return {
      lines: chart.data.datasets.map((dataset, index) => ({
        id: dataset.id ?? dataset.label ?? '',
        points: chart
          .getDatasetMeta(index)
          .data.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))
          .map(({ x, y }) => ({
            day: day(chart.scales.x.getValueForPixel(x)),
            y: Math.round(chart.scales.y.getValueForPixel(y) * 100) / 100,
          })),
      })),
      marks: annotations
        .filter(([, one]) => one.type === 'line' && one.xMin !== undefined && one.xMin === one.xMax)
        .map(([id, one]) => ({ day: day(one.xMin ?? 0), label: textOf(id) })),
      bands: annotations
        .filter(([, one]) => one.type === 'box' && one.xMin !== undefined && one.xMax !== undefined)
        .map(([, one]) => ({ from: day(one.xMin ?? 0), to: day(one.xMax ?? 0) })),
    }
  })
}

/** The value of a stepped line on a day: that of the last point on or before it. */
export const valueOn = (points: DrawnChart['lines'][number]['points'], day: string): number | undefined =>
  points.filter((point) => point.day <= day).at(-1)?.y
