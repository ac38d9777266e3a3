import { ClockBar, type ShownClocks } from '@/components/shell/clock-bar'
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
}

/** The clocks of a page, and where it shows the past, how much of what is known now it leaves out. */
export const Clocks = async ({ clocks, reading, action, keep = {} }: ClocksProps) => (
  <ClockBar clocks={clocks} now={reading.now} hidden={await readHidden(reading, clocks)} action={action} keep={keep} />
)
