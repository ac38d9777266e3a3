import { BASES, BOUNDS, COMMITMENT_KINDS, POSITION_FIELDS, POSITION_STANDINGS, VERIFIABILITIES } from '../commitment/commitment'
import { DELIVERIES } from '../commitment/delivery'
import { BEARINGS, WHOSE } from '../commitment/evidence'
import type { LinesField, RecordForm, SingleField } from './field'

const evidence: LinesField = {
  control: 'lines',
  path: 'evidence',
  ready: 1,
  fields: [
    { control: 'reference', path: 'documentId', to: 'document' },
    { control: 'choice', path: 'whose', choices: WHOSE, initial: 'party' },
    { control: 'reference', path: 'speaker', to: 'economy', nullable: true, when: { field: 'whose', in: ['party'] } },
    { control: 'choice', path: 'bearing', choices: BEARINGS, initial: 'supports' },
  ],
}

const ofCommitment: SingleField = { control: 'reference', path: 'commitmentId', to: 'commitment' }
const basis: SingleField = { control: 'choice', path: 'basis', choices: BASES, nullable: true }
const periodFrom: SingleField = { control: 'day', path: 'periodFrom', nullable: true }
const periodTo: SingleField = { control: 'day', path: 'periodTo', nullable: true }
const id: SingleField = { control: 'id', path: 'id' }

const commitment: RecordForm = {
  rows: [
    [{ control: 'text', path: 'title' }],
    [{ control: 'area', path: 'summary' }],
    [{ control: 'reference', path: 'byParty', to: 'economy' }, { control: 'reference', path: 'toParty', to: 'economy' }],
    [{ control: 'reference', path: 'eventId', to: 'event' }, { control: 'text', path: 'category' }],
    [
      { control: 'choice', path: 'kind', choices: COMMITMENT_KINDS, initial: 'delivery' },
      { control: 'choice', path: 'verifiability', choices: VERIFIABILITIES, initial: 'verifiable' },
    ],
    [{ control: 'area', path: 'completion' }],
  ],
  more: [[id]],
}

const position: RecordForm = {
  rows: [
    [ofCommitment],
    [{ control: 'reference', path: 'party', to: 'economy' }],
    [
      { control: 'choice', path: 'field', choices: POSITION_FIELDS, initial: 'existence' },
      { control: 'choice', path: 'standing', choices: POSITION_STANDINGS, initial: 'stated' },
    ],
    [{ control: 'area', path: 'words' }],
    [{ control: 'text', path: 'value', nullable: true, when: { field: 'standing', in: ['stated', 'confirmed'] } }, { control: 'day', path: 'saidOn' }],
    [evidence],
  ],
  more: [[id]],
}

const terms: RecordForm = {
  rows: [
    [ofCommitment, { control: 'whole', path: 'version', initial: '1' }],
    [{ control: 'text', path: 'metric' }, basis],
    [{ control: 'decimal', path: 'amount', nullable: true }, { control: 'text', path: 'unit', nullable: true }],
    [periodFrom, periodTo, { control: 'day', path: 'deadline', nullable: true }],
    [{ control: 'reference', path: 'statedBy', to: 'economy' }, { control: 'day', path: 'statedOn' }],
    [evidence],
  ],
  more: [[{ control: 'whole', path: 'supersedesVersion', nullable: true }, { control: 'texts', path: 'baseMonths', nullable: true }]],
}

const observation: RecordForm = {
  rows: [
    [ofCommitment],
    [{ control: 'text', path: 'metric' }, basis],
    [{ control: 'choice', path: 'bound', choices: BOUNDS, initial: 'exact' }, { control: 'decimal', path: 'value' }],
    [{ control: 'decimal', path: 'upper', nullable: true, when: { field: 'bound', in: ['range'] } }, { control: 'text', path: 'unit' }],
    [periodFrom, periodTo, { control: 'flag', path: 'cumulative' }],
    [{ control: 'day', path: 'knownFrom' }],
    [evidence],
  ],
  more: [[{ control: 'area', path: 'note', nullable: true }], [id]],
}

const assessment: RecordForm = {
  rows: [
    [ofCommitment],
    [{ control: 'choice', path: 'delivery', choices: DELIVERIES }],
    [{ control: 'day', path: 'on' }, { control: 'day', path: 'knownFrom' }],
    [{ control: 'area', path: 'reason' }],
    [evidence],
  ],
  more: [[id]],
}

const links: RecordForm = {
  rows: [
    [ofCommitment],
    [{ control: 'lines', path: 'measures', fields: [{ control: 'reference', path: '', to: 'measure' }], ready: 1 }],
    [
      { control: 'reference', path: 'successor', to: 'commitment', nullable: true },
      { control: 'reference', path: 'reciprocal', to: 'commitment', nullable: true },
    ],
    [{ control: 'lines', path: 'related', fields: [{ control: 'reference', path: '', to: 'commitment' }], ready: 1 }],
  ],
  more: [],
}

/** The forms of promises and of what became of them. */
export const commitmentForms = { commitment, position, terms, observation, assessment, 'commitment-links': links }
