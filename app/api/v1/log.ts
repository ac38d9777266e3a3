import { environment } from '@/lib/platform/env'
import { openLog, type Log } from '@/lib/platform/log'

let opened: Log | undefined

/** The log of the API; opened at the first line, since a build has no environment to read. */
export const log = (): Log => (opened ??= openLog(environment().LOG_LEVEL))
