import { ACTS, STANDINGS } from '../measure/provision'
import { VERIFICATIONS } from '../record/fields'
import { CODE_SYSTEMS } from '../record/measure'
import { ON, type RecordForm } from './field'

const measure: RecordForm = {
  rows: [
    [{ control: 'text', path: 'title' }],
    [{ control: 'reference', path: 'imposedBy', to: 'economy' }, { control: 'reference', path: 'authority', to: 'authority' }],
    [{ control: 'lines', path: 'targets', fields: [{ control: 'reference', path: '', to: 'economy' }], ready: 1 }],
    [{ control: 'choice', path: 'scope.kind', choices: ['all-goods', 'list'], initial: 'all-goods' }, { control: 'text', path: 'scope.description' }],
    [
      {
        control: 'lines',
        path: 'scope.lines',
        ready: 1,
        when: { field: 'scope.kind', in: ['list'] },
        fields: [
          { control: 'text', path: 'prefix' },
          { control: 'choice', path: 'codeSystem', choices: CODE_SYSTEMS, initial: 'HS' },
          { control: 'flag', path: 'include', initial: ON },
          { control: 'day', path: 'validFrom', nullable: true },
          { control: 'day', path: 'validTo', nullable: true },
        ],
      },
    ],
  ],
  more: [
    [{ control: 'decimal', path: 'scope.tradeCoveredUsd', nullable: true }],
    [{ control: 'texts', path: 'headings' }, { control: 'area', path: 'stacking', nullable: true }],
    [{ control: 'lines', path: 'documentIds', fields: [{ control: 'reference', path: '', to: 'document' }], ready: 1 }],
    [{ control: 'area', path: 'note', nullable: true }],
    [{ control: 'id', path: 'id' }],
  ],
}

const WITH_SIZE = ['ad-valorem', 'ceiling']

const provision: RecordForm = {
  rows: [
    [{ control: 'reference', path: 'documentId', to: 'document' }],
    [{ control: 'choice', path: 'act', choices: ACTS, initial: 'set' }, { control: 'reference', path: 'measureId', to: 'measure' }],
    [
      { control: 'choice', path: 'rate.kind', choices: ['ad-valorem', 'ceiling', 'verbatim', 'not-stated'], initial: 'ad-valorem', when: { field: 'act', in: ['set'] } },
      { control: 'decimal', path: 'rate.pct', when: { field: 'rate.kind', in: WITH_SIZE } },
      { control: 'text', path: 'rate.text', when: { field: 'rate.kind', in: ['verbatim'] } },
    ],
    [{ control: 'day', path: 'from', nullable: true }, { control: 'choice', path: 'standing', choices: STANDINGS, initial: 'enacted' }],
  ],
  more: [
    [{ control: 'day', path: 'to', nullable: true }, { control: 'whole', path: 'sequence' }],
    [{ control: 'choice', path: 'verification', choices: VERIFICATIONS, initial: 'read' }],
    [{ control: 'area', path: 'note', nullable: true }],
    [{ control: 'id', path: 'id' }],
  ],
  nullGroups: ['rate'],
}

const coverage: RecordForm = {
  rows: [[{ control: 'reference', path: 'measureId', to: 'measure' }, { control: 'day', path: 'coveredThrough' }]],
  more: [],
}

/** The forms of duties. */
export const tariffForms = { measure, provision, coverage }
