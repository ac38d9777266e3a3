import type { Db } from '@/lib/data/db'
import { newestEdition } from '@/lib/data/editions'
import { listRecorded } from '@/lib/data/recorded'
import { asWritten } from '@/lib/domain/import/cell'
import { headsOf, rowOfRecord } from '@/lib/domain/import/write-row'
import type { Noun } from '@/lib/domain/record/change'
import { writeCsv } from '../csv/write-csv'

/** Every published record of a noun as rows of its template. */
export const importRows = async (db: Db, noun: Noun): Promise<string[][]> =>
  (await listRecorded(db, [noun], await newestEdition(db))).map(({ record }) => rowOfRecord(noun, record))

/** Text that begins like one that was made harmless gets one more apostrophe, so that it comes back as it was. */
const keptApart = (text: string): string => (text.startsWith("'") ? asWritten(text) : text)

/** Rows of a noun as the CSV that an import of it takes. */
export const importCsv = (noun: Noun, rows: readonly (readonly string[])[]): string =>
  writeCsv(headsOf(noun), rows.map((row) => row.map(keptApart)))
