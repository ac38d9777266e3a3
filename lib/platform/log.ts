import pino, { type Logger } from 'pino'

export type Log = Logger

/** A logger that writes one JSON object per line to standard output. */
export const openLog = (level: string): Log =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime })
