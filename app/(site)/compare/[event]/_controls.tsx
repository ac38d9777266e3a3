import { CLOCK_FORM } from '@/components/shell/clock-bar'
import { Controls } from '@/components/compare/controls'
import type { Segment } from '@/components/ui/segments'
import type { Now } from '@/lib/domain/clocks'
import { paths } from '@/lib/paths'
import type { ComparePage } from '@/lib/queries/compare/compare-page'
import { BASES, compareParams, WINDOWS, withWindow, type CompareState, type WindowChoice } from '@/lib/queries/compare/compare-url'
import { compareWords } from '@/lib/words/compare'
import { directionTitle } from '@/lib/words/duty-sentences'

/** The choices of the comparison as links, each to the same page with one thing changed. */
export const CompareControls = ({ page, now }: { readonly page: ComparePage; readonly now: Now }) => {
  const { frame, state, comparison } = page
  const to = (change: Partial<CompareState>): string => paths.compare(frame.event.id, compareParams({ ...state, ...change }, now))
  const windows = WINDOWS.filter((window) => window !== 'next' || frame.next !== null)
  // Own days are entered in the form of the clocks, with the day of knowledge beside them.
  const windowHref = (window: WindowChoice): string => (window === 'own' ? `#${CLOCK_FORM}` : to(withWindow(state, window, frame, now)))
  const directions: Segment[] = [
    { key: 'both', label: compareWords.both, href: to({ direction: 'both' }) },
    ...comparison.directions.map((one) => ({
      key: one.imposer.id,
      label: directionTitle(one),
      href: to({ direction: one.imposer.id }),
    })),
  ]
  return (
    <Controls
      before={state.before}
      after={state.after}
      window={{
        current: state.window,
        segments: windows.map((window) => ({ key: window, label: compareWords.windows[window], href: windowHref(window) })),
      }}
      basis={{
        current: state.basis,
        segments: BASES.map((basis) => ({ key: basis, label: compareWords.bases[basis], href: to({ basis }) })),
      }}
      direction={{ current: state.direction, segments: directions }}
    />
  )
}
