import type { FullTable } from '@/components/figure/figure-data'
import { commitmentColumns } from '@/lib/queries/commitments/commitments-table'
import { commitmentEntryOf, listedOn } from '@/lib/queries/commitments/commitment-entry'
import type { Frame } from '@/lib/queries/ask'
import { fullTable } from './full-table'

/** Every commitment listed on the day of the frame with its six answers, for programs. */
export const fullCommitments = ({ world, clocks }: Frame): FullTable =>
  fullTable(commitmentColumns, listedOn(world, clocks.on).map(commitmentEntryOf))
