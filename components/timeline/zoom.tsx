'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { formatDate } from '@/lib/domain/format/date'
import { epochDay, fromEpochDay, type PlainDate } from '@/lib/domain/plain-date'
import { paths, type UrlParams } from '@/lib/paths'
import { timelineWords } from '@/lib/words/timeline'
import styles from './zoom.module.css'

interface ZoomProps {
  /** The days shown, both included. */
  readonly from: PlainDate
  readonly to: PlainDate
  /** The first and last day that the ranges reach. */
  readonly first: PlainDate
  readonly last: PlainDate
  /** The parameters of the page without its days. */
  readonly keep: UrlParams
}

/** So long after the last move the page follows: a hand that pauses, not every step of a drag. */
const PAUSE_MS = 350

interface RangeProps {
  readonly label: string
  readonly day: number
  readonly min: number
  readonly max: number
  readonly onMove: (day: number) => void
}

const Range = ({ label, day, min, max, onMove }: RangeProps) => (
  <label className={styles.range}>
    <span className={styles.label}>{label}</span>
    <input
      type="range"
      min={min}
      max={max}
      value={day}
      aria-valuetext={formatDate(fromEpochDay(day))}
      onChange={(event) => onMove(Number(event.currentTarget.value))}
    />
    <output className={styles.day}>{formatDate(fromEpochDay(day))}</output>
  </label>
)

/**
 * Two ranges that move the days shown by writing the same address as the dates of the form: for them nothing is lost where
 * scripts do not run. Must be keyed by the days, so that Back sets the ranges too.
 */
export const Zoom = ({ from, to, first, last, keep }: ZoomProps) => {
  const router = useRouter()
  const [min, max] = [Math.min(epochDay(first), epochDay(from)), Math.max(epochDay(last), epochDay(to))]
  const [days, setDays] = useState({ from: epochDay(from), to: epochDay(to) })
  const isMoved = days.from !== epochDay(from) || days.to !== epochDay(to)
  useEffect(() => {
    if (!isMoved) return
    const href = paths.timeline(Object.fromEntries(Object.entries({ ...keep, from: fromEpochDay(days.from), to: fromEpochDay(days.to) }).sort()))
    const timer = setTimeout(() => router.push(href, { scroll: false }), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [days, isMoved, keep, router])
  return (
    <fieldset className={styles.zoom}>
      <legend className={styles.label}>{timelineWords.zoom}</legend>
      <Range label={timelineWords.zoomFrom} day={days.from} min={min} max={max} onMove={(day) => setDays((now) => ({ from: day, to: Math.max(day, now.to) }))} />
      <Range label={timelineWords.zoomTo} day={days.to} min={min} max={max} onMove={(day) => setDays((now) => ({ from: Math.min(day, now.from), to: day }))} />
    </fieldset>
  )
}
