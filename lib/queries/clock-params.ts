import type { UrlParams } from '@/lib/paths'
import type { Frame } from './ask'

type Clocked = Pick<Frame, 'clocks' | 'now'>

/** The clocks that a link carries on, so that what was known then leads to what was known then: defaults are left out. */
export const keptClocks = ({ clocks, now }: Clocked): UrlParams => ({
  edition: clocks.edition === now.edition ? undefined : String(clocks.edition),
  knownOn: clocks.knownOn === now.today ? undefined : clocks.knownOn,
})

/** The three clocks in the canonical address of a page: sorted by name, defaults left out. */
export const clockParams = (frame: Clocked): UrlParams => ({
  ...keptClocks(frame),
  on: frame.clocks.on === frame.now.today ? undefined : frame.clocks.on,
})
