import Papa from 'papaparse'

/** The lines of an answer in CSV, the names first. */
export const asCsv = (text: string): string[][] => Papa.parse<string[]>(text.trimEnd()).data
