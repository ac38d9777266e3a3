import { Unzip, UnzipInflate } from 'fflate'
import { readSheet } from 'read-excel-file/node'
import type { Cell } from '@/lib/domain/import/cell'
import { refusedFile } from '@/lib/domain/import/file-problems'
import { LIMITS } from '@/lib/domain/import/limits'
import { ok, type Result } from '@/lib/domain/result'

/** How much is unpacked before it is counted again. */
const STEP = 65_536

/** Whether a zip unpacks to more than the limit. What it says of itself is not believed: it is unpacked, counted and let go. */
const unpacksToTooMuch = (bytes: Uint8Array): boolean => {
  let unpacked = 0
  const unzip = new Unzip((file) => {
    file.ondata = (error, data) => {
      if (error !== null) throw error
      unpacked += data.length
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  for (let at = 0; at < bytes.length && unpacked <= LIMITS.unpackedBytes; at += STEP)
    unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length)
  return unpacked > LIMITS.unpackedBytes
}

/** A number as a decimal; what a sheet keeps has up to 17 digits, of which the shortest that means the same are shown. */
const plainNumber = (number: number): string => {
  const text = String(number)
  return /e/i.test(text) ? number.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 }) : text
}

/** A day; an instant within one keeps its time, so that it is refused rather than cut. */
const plainDay = (date: Date): string => date.toISOString().replace(/T00:00:00\.000Z$/, '')

const cellOf = (value: unknown): Cell => {
  if (value instanceof Date) return { exact: plainDay(value) }
  if (typeof value === 'number') return { exact: plainNumber(value) }
  if (typeof value === 'boolean') return { exact: value ? 'yes' : 'no' }
  return typeof value === 'string' ? value : ''
}

/** The cells of the first sheet of a workbook. */
export const readXlsx = async (bytes: Uint8Array): Promise<Result<Cell[][]>> => {
  try {
    if (unpacksToTooMuch(bytes)) return refusedFile('unpacked')
    const rows: readonly (readonly unknown[])[] = await readSheet(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
    return ok(rows.map((row) => row.map(cellOf)))
  } catch {
    return refusedFile('unreadable')
  }
}
