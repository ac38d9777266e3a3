import { ClockBar, type ShownClocks } from '@/components/shell/clock-bar'
import { readHiddenErrata, type Shown } from '@/lib/queries/hidden/hidden-errata'
import { readHidden } from '@/lib/queries/hidden/read-hidden'
import type { Reading } from '@/lib/queries/reading'

interface ClocksProps {
  readonly clocks: ShownClocks
  /** What the page was read with. */
  readonly reading: Reading
  /** Path of the page, to which the form leads. */
  readonly action: string
  /** Other parameters of the page's URL that a change of the clocks keeps. */
  readonly keep?: Readonly<Record<string, string>>
  /** What the page shows, so that only corrections of that are told above it. */
  readonly shown?: Shown
}

/** The clocks of a page, and where it shows the past, what it leaves out of what is known and recorded now. */
export const Clocks = async ({ clocks, reading, action, keep = {}, shown = 'everything' }: ClocksProps) => {
  const [hidden, errata] = await Promise.all([readHidden(reading, clocks), readHiddenErrata(reading, clocks, shown)])
  return <ClockBar clocks={clocks} now={reading.now} hidden={hidden} errata={errata} action={action} keep={keep} />
}
