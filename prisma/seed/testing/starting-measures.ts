import type { Measure, MeasureRecord } from '../../../lib/domain/measure/measure'
import type { Provision } from '../../../lib/domain/measure/provision'
import { plainDate } from '../../../lib/domain/plain-date'
import type { StartingData } from '../data-files'

/** The day that the data were compiled on: what "now" is for everything that they state. */
export const COMPILED_ON = plainDate('2026-11-24')

const found = <T>(value: T | undefined, name: string): T => {
  if (value === undefined) throw new Error(`not in the starting data: ${name}`)
  return value
}

/** The measures of the starting data as the domain takes them, in the order of the file. */
export const startingMeasures = (data: StartingData): MeasureRecord[] => {
  const authorities = new Map(data.authority.map((authority) => [authority.id, authority]))
  const publishedOn = new Map(data.document.map((document) => [document.id, document.publishedOn]))
  const covered = new Map(data.coverage.map(({ measureId, coveredThrough }) => [measureId, coveredThrough]))
  return data.measure.map((record) => {
    const measure: Measure = { ...record, authority: found(authorities.get(record.authority), record.authority) }
    const provisions = data.provision
      .filter(({ measureId }) => measureId === record.id)
      .map(
        (provision): Provision => ({
          ...provision,
          publishedOn: found(publishedOn.get(provision.documentId), provision.documentId),
        }),
      )
    return { measure, provisions, covered: covered.get(record.id) ?? null }
  })
}
