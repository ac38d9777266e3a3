import { z } from 'zod'
import type { PlainDate } from '@/lib/domain/plain-date'
import { ok } from '@/lib/domain/result'
import { echoed, type Question } from '../ask'
import { clockParameters, onParameter } from '../contract/fields'

const ChecksParameters = z.strictObject({ on: onParameter, ...clockParameters })

/** Which day the law is looked at on, as known when. */
export interface ChecksQuery {
  readonly on: PlainDate
  readonly knownOn: PlainDate
  readonly edition: number
}

/** The question of the page of checks. */
export const checks: Question<typeof ChecksParameters, ChecksQuery> = {
  parameters: ChecksParameters,
  resolve: (_params, frame) => ok({ on: frame.clocks.on, ...echoed(frame) }),
}
