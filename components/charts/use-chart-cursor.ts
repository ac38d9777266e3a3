'use client'

import type { Chart } from 'chart.js'
import { useRouter } from 'next/navigation'
import { useState, type KeyboardEvent, type RefObject } from 'react'
import type { DrawnChart } from './chart-canvas'
import { moveCursor, type Cursor } from './cursor'
import { stopText, type Stop, type StopPoint } from './stop'

interface Place {
  readonly datasetIndex: number
  readonly index: number
  readonly x: number
  readonly stop: Stop
}

const placesOf = ({ data }: DrawnChart): Place[][] =>
  data.datasets
    .map(({ data: points }, datasetIndex) =>
      points.flatMap(({ x, stop }, index): Place[] => (stop === null ? [] : [{ datasetIndex, index, x, stop }])),
    )
    .filter((places) => places.length > 0)

const show = (chart: Chart<'line', StopPoint[]>, place: Place | null): void => {
  const active = place === null ? [] : [{ datasetIndex: place.datasetIndex, index: place.index }]
  const element = place === null ? undefined : chart.getDatasetMeta(place.datasetIndex).data[place.index]
  chart.setActiveElements(active)
  chart.tooltip?.setActiveElements(active, { x: element?.x ?? 0, y: element?.y ?? 0 })
  chart.update('none')
}

/** The keyboard in a chart: keys move a cursor over the stops, which are shown and spoken; Enter follows the document. */
export const useChartCursor = (chart: RefObject<Chart<'line', StopPoint[]> | null>, drawn: DrawnChart) => {
  const router = useRouter()
  const [cursor, setCursor] = useState<Cursor | null>(null)
  const lines = placesOf(drawn)
  const placeAt = (at: Cursor | null): Place | null => (at === null ? null : (lines[at.line]?.[at.stop] ?? null))
  const moveTo = (next: Cursor | null): void => {
    setCursor(next)
    if (chart.current !== null) show(chart.current, placeAt(next))
  }
  const here = placeAt(cursor)
  // In a frame on somebody else's page, none of our pages but the figure may stand.
  const follow = (href: string): void => (window.parent === window ? router.push(href) : void window.open(href, '_blank', 'noopener'))
  return {
    spoken: here === null ? '' : stopText(here.stop),
    onBlur: () => moveTo(null),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter' && here?.stop.href != null) return follow(here.stop.href)
      const next = moveCursor(
        lines.map((places) => places.map(({ x }) => x)),
        cursor,
        event.key,
      )
      if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      moveTo(next)
    },
  }
}
