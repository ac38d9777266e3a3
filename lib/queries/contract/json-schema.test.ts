import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { CompareAnswer, CompareParameters } from '../compare/contract'
import { DocumentAnswer, DocumentParameters } from '../documents/contract'
import { EventsAnswer, EventsParameters } from '../events/contract'
import { HealthAnswer, HealthParameters } from '../health/contract'
import { MeasureAnswer, MeasureParameters } from '../measures/detail-contract'
import { MeasuresAnswer, MeasuresParameters } from '../measures/list-contract'
import { RatesAnswer, RatesParameters } from '../rates/contract'
import { RateSeriesAnswer, RateSeriesParameters } from '../rates/series-contract'
import { SeriesAnswer, SeriesListAnswer, SeriesListParameters, SeriesParameters } from '../series/contract'
import { Problem } from './problem'

const PARAMETERS = {
  CompareParameters, DocumentParameters, EventsParameters, HealthParameters, MeasureParameters, MeasuresParameters,
  RatesParameters, RateSeriesParameters, SeriesListParameters, SeriesParameters,
}
const ANSWERS = {
  CompareAnswer, DocumentAnswer, EventsAnswer, HealthAnswer, MeasureAnswer, MeasuresAnswer, RatesAnswer,
  RateSeriesAnswer, SeriesListAnswer, SeriesAnswer, Problem,
}

/** Every object schema within a JSON schema. */
const objectsIn = (schema: unknown): Record<string, unknown>[] => {
  if (typeof schema !== 'object' || schema === null) return []
  const own = schema as Record<string, unknown>
  return [...(own['type'] === 'object' ? [own] : []), ...Object.values(own).flatMap(objectsIn)]
}

describe.each(Object.entries(PARAMETERS))('%s', (_name, parameters) => {
  test('every parameter says what it means', () => {
    for (const [name, field] of Object.entries<z.ZodType>(parameters.shape)) expect(field.description, name).toBeTruthy()
  })
})

describe.each(Object.entries(ANSWERS))('%s', (_name, answer) => {
  test('can be written as a JSON schema that knows every field', () => {
    const schema = z.toJSONSchema(answer)
    expect(objectsIn(schema).length).toBeGreaterThan(0)
    for (const object of objectsIn(schema)) expect(object['additionalProperties']).toBe(false)
  })
})
