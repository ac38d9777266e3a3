/** A file for the one who asked, kept by nobody on its way. */
export const download = (body: BodyInit, name: string, type: string): Response =>
  new Response(body, {
    headers: { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"`, 'Cache-Control': 'private, no-store' },
  })

export const CSV_TYPE = 'text/csv; charset=utf-8'
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** With the mark by which spreadsheets recognise UTF-8. */
export const csvForSpreadsheets = (csv: string): string => `\ufeff${csv}`
