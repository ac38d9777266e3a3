import { z } from 'zod'

export const HealthParameters = z.strictObject({})

export const HealthAnswer = z
  .strictObject({
    status: z.literal('ok'),
    edition: z.int().min(0).meta({ description: 'The newest published edition, 0 before the first one.' }),
    version: z.string().meta({ description: 'The version of the app.' }),
  })
  .meta({ id: 'HealthAnswer', description: 'The app is up and reaches its database; otherwise the answer is a 503.' })
export type HealthAnswer = z.output<typeof HealthAnswer>
