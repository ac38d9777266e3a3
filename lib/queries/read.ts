import type { z } from 'zod'
import type { ClockTexts, Frame, Question } from './ask'
import type { Result } from '@/lib/domain/result'
import type { PageOf, Wanted } from './paging'
import type { Table } from './table'

/** A question together with its answer. The answer is built to satisfy its schema, which documents and tests it. */
export interface Read<S extends z.ZodObject & z.ZodType<ClockTexts>, Query, Answer> extends Question<S, Query> {
  readonly answerSchema: z.ZodType<Answer>
  /** The answer as a table, where it is a list or a series. */
  readonly table?: Table<Answer>
  /** One page of the answer, where it is a list. */
  readonly paged?: (answer: Answer, wanted: NonNullable<Wanted>) => Result<Answer & { readonly page: PageOf }>
  readonly answer: (query: Query, frame: Frame) => Answer | Promise<Answer>
}
