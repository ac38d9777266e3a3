import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NOUNS, type Change, type Noun, type RecordOf } from '../../lib/domain/record/change'
import { referenceProblems } from './check-references'
import { DATA_FILES, refuseProblems, type StartingData } from './data-files'
import { readDataFile } from './read-file'

export type { StartingData } from './data-files'

const DATA_FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'data')

/**
 * The starting data of `folder`, every record valid by its schema and every reference met. Throws on the first broken
 * file, with all its problems by record and field.
 */
export const readStartingData = (folder: string = DATA_FOLDER): StartingData => {
  const pathOf = (noun: Noun): string => join(folder, DATA_FILES[noun])
  const read = <N extends Noun>(noun: N): RecordOf<N>[] => readDataFile(noun, pathOf(noun))
  const data: StartingData = {
    economy: read('economy'),
    authority: read('authority'),
    document: read('document'),
    event: read('event'),
    measure: read('measure'),
    provision: read('provision'),
    coverage: read('coverage'),
    series: read('series'),
    point: read('point'),
    commitment: read('commitment'),
    position: read('position'),
    terms: read('terms'),
    observation: read('observation'),
    assessment: read('assessment'),
    'commitment-links': read('commitment-links'),
  }
  for (const noun of NOUNS) refuseProblems(pathOf(noun), referenceProblems(data, noun))
  return data
}

/** The starting data as one changeset proposes it: every record created, what is referred to before what refers. */
export const startingChanges = (data: StartingData): Change[] =>
  NOUNS.flatMap((noun) => data[noun].map((record) => ({ noun, act: 'create', record }) as Change))
