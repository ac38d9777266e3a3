import type { EvidenceRecord } from '../../lib/domain/record/commitment'
import { keyOf, NOUNS, type Change, type Noun, type RecordOf } from '../../lib/domain/record/change'
import type { Problem, StartingData } from './data-files'

/** A field that names records of another noun. */
interface Reference {
  readonly field: string
  readonly noun: Noun
  readonly ids: readonly string[]
}

const to = (noun: Noun, field: string, ids: string | null | readonly string[]): Reference => ({
  field,
  noun,
  ids: ids === null ? [] : typeof ids === 'string' ? [ids] : ids,
})

const cited = (evidence: readonly EvidenceRecord[]): Reference[] => [
  to('document', 'evidence', evidence.map(({ documentId }) => documentId)),
  to('economy', 'evidence', evidence.flatMap(({ speaker }) => speaker ?? [])),
]

/** What a record of each noun refers to. */
const REFERENCES: { readonly [N in Noun]: (record: RecordOf<N>) => Reference[] } = {
  economy: () => [],
  authority: () => [],
  document: ({ publisherSide }) => [to('economy', 'publisherSide', publisherSide)],
  event: ({ parties, documentIds }) => [to('economy', 'parties', parties), to('document', 'documentIds', documentIds)],
  measure: ({ imposedBy, targets, authority, documentIds }) => [
    to('economy', 'imposedBy', imposedBy),
    to('economy', 'targets', targets),
    to('authority', 'authority', authority),
    to('document', 'documentIds', documentIds),
  ],
  provision: ({ measureId, documentId }) => [
    to('measure', 'measureId', measureId),
    to('document', 'documentId', documentId),
  ],
  coverage: ({ measureId }) => [to('measure', 'measureId', measureId)],
  series: ({ imposedBy, target }) => [to('economy', 'imposedBy', imposedBy), to('economy', 'target', target)],
  point: ({ seriesId, documentId }) => [to('series', 'seriesId', seriesId), to('document', 'documentId', documentId)],
  commitment: ({ byParty, toParty, eventId }) => [
    to('economy', 'byParty', byParty),
    to('economy', 'toParty', toParty),
    to('event', 'eventId', eventId),
  ],
  position: ({ commitmentId, party, evidence }) => [
    to('commitment', 'commitmentId', commitmentId),
    to('economy', 'party', party),
    ...cited(evidence),
  ],
  terms: ({ commitmentId, statedBy, supersedesVersion, evidence }) => [
    to('commitment', 'commitmentId', commitmentId),
    to('economy', 'statedBy', statedBy),
    to('terms', 'supersedesVersion', supersedesVersion === null ? null : `${commitmentId}/${supersedesVersion}`),
    ...cited(evidence),
  ],
  observation: ({ commitmentId, evidence }) => [to('commitment', 'commitmentId', commitmentId), ...cited(evidence)],
  assessment: ({ commitmentId, evidence }) => [to('commitment', 'commitmentId', commitmentId), ...cited(evidence)],
  'commitment-links': ({ commitmentId, measures, successor, reciprocal, related }) => [
    to('commitment', 'commitmentId', commitmentId),
    to('measure', 'measures', measures),
    to('commitment', 'successor', successor),
    to('commitment', 'reciprocal', reciprocal),
    to('commitment', 'related', related),
  ],
}

/** Keys of the records of a noun, in the order of the file. */
const keysOf = <N extends Noun>(data: StartingData, noun: N): string[] =>
  data[noun].map((record) => keyOf({ noun, act: 'create', record } as unknown as Change))

const dangling = <N extends Noun>(data: StartingData, noun: N): Problem[] => {
  const keys = keysOf(data, noun)
  const known = new Map(NOUNS.map((other) => [other, new Set(keysOf(data, other))]))
  return data[noun].flatMap((record, index) =>
    REFERENCES[noun](record).flatMap(({ field, noun: other, ids }) =>
      ids
        .filter((id) => known.get(other)?.has(id) !== true)
        .map((id) => ({
          record: keys[index] ?? '',
          field,
          message: `There is no ${other} "${id}". Correct the id, or add that ${other}.`,
        })),
    ),
  )
}

/** Values that stand more than once where each may stand once only. */
const repeated = (values: readonly string[], field: string, message: string): Problem[] =>
  [...new Set(values.filter((value, index) => values.indexOf(value) !== index))].map((value) => ({
    record: value,
    field,
    message,
  }))

/** Only a legal instrument enacts: what any other kind of document says is announced. */
const enactedWithoutLaw = ({ document, provision }: StartingData): Problem[] => {
  const others = new Set(document.filter(({ kind }) => kind !== 'legal-instrument').map(({ id }) => id))
  return provision
    .filter(({ standing, documentId }) => standing === 'enacted' && others.has(documentId))
    .map(({ id, documentId }) => ({
      record: id,
      field: 'standing',
      message: `"${documentId}" is no legal instrument, so it cannot enact. Write announced, or cite the instrument.`,
    }))
}

/** The sequence orders the provisions of one measure, so each stands once in it. */
const repeatedSequence = ({ provision }: StartingData): Problem[] =>
  repeated(
    provision.map(({ measureId, sequence }) => `${measureId} ${sequence}`),
    'sequence',
    'Two provisions of this measure have this sequence. Number them in the order in which they follow.',
  )

/** What is wrong with one noun beside the other records: doubles, dangling references, false enactment. */
export const referenceProblems = (data: StartingData, noun: Noun): Problem[] => [
  ...repeated(keysOf(data, noun), 'id', 'It stands twice. Keep one of the two.'),
  ...dangling(data, noun),
  ...(noun === 'provision' ? [...repeatedSequence(data), ...enactedWithoutLaw(data)] : []),
]
