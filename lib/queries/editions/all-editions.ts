import { listEditions } from '@/lib/data/published'
import type { Reading } from '../reading'
import type { EditionEntry } from './contract'
import { editionEntries } from './edition-entry'

/** Every edition that there is, newest first. */
export const allEditions = async ({ db, now }: Reading): Promise<EditionEntry[]> => editionEntries(db, await listEditions(db, now.edition))
