import type { Noun } from '../record/change'
import { commitmentForms } from './commitment-forms'
import type { RecordForm } from './field'
import { sourceForms } from './source-forms'
import { tariffForms } from './tariff-forms'

/** The form of every noun: the one table that the renderer, the reading of what was sent, and their tests go by. */
export const RECORD_FORMS: Readonly<Record<Noun, RecordForm>> = { ...sourceForms, ...tariffForms, ...commitmentForms }
