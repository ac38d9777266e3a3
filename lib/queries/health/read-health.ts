import type { Clock } from '@/lib/platform/clock'
import { openReading } from '../reading'
import { APP_VERSION } from '../version'
import type { HealthAnswer } from './contract'

/** Whoever asks for health wants an answer soon, also when the database hangs. */
const PATIENCE_MS = 3_000

const afterPatience = (): { expired: Promise<never>; stop: () => void } => {
  let timer: NodeJS.Timeout | undefined
  const expired = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`the database did not answer within ${PATIENCE_MS} ms`)), PATIENCE_MS)
  })
  return { expired, stop: () => clearTimeout(timer) }
}

/** Whether the app reaches its database, shown by reading from it; throws when it does not. */
export const readHealth = async (clock: Clock): Promise<HealthAnswer> => {
  const { expired, stop } = afterPatience()
  try {
    const { now } = await Promise.race([openReading(clock), expired])
    return { status: 'ok', edition: now.edition, version: APP_VERSION }
  } finally {
    stop()
  }
}
