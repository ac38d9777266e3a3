import { LIMITS } from '@/lib/domain/import/limits'
import { refused, type Refusal } from '@/lib/domain/result'

/** What to say of a staged file that is not there, or is somebody else's. */
export const noSuchImport = (id: string): Refusal =>
  refused('not_found', `There is no such file of yours any more: it is kept for ${LIMITS.hours} hours. Upload it again.`, { field: 'id', value: id })
