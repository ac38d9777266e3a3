import { z } from 'zod'
import { ok } from '@/lib/domain/result'
import { echoed, type Question } from '../ask'
import { clockParameters, type echoedClocks } from '../contract/fields'

const Parameters = z.strictObject(clockParameters)

/** The clocks by which the page says where knowledge stops. */
export type MethodsQuery = { readonly [K in keyof typeof echoedClocks]: z.output<(typeof echoedClocks)[K]> }

/** The question of the page of methods: only its clocks. */
export const methods: Question<typeof Parameters, MethodsQuery> = {
  parameters: Parameters,
  resolve: (_params, frame) => ok(echoed(frame)),
}
