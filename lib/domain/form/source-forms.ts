import { DOCUMENT_KINDS } from '../record/document'
import { EVENT_KINDS } from '../record/event'
import { VERIFICATIONS } from '../record/fields'
import { QUANTITIES } from '../record/series'
import { ON, type RecordForm } from './field'

const economy: RecordForm = {
  rows: [
    [{ control: 'text', path: 'name' }, { control: 'id', path: 'id' }],
    [{ control: 'text', path: 'inSentence' }, { control: 'text', path: 'adjective' }],
    [{ control: 'choice', path: 'kind', choices: ['economy', 'group'], initial: 'economy' }],
  ],
  more: [],
}

const authority: RecordForm = {
  rows: [
    [{ control: 'text', path: 'title' }],
    [{ control: 'whole', path: 'colour' }, { control: 'flag', path: 'additional', initial: ON }],
  ],
  more: [[{ control: 'id', path: 'id' }]],
}

const document: RecordForm = {
  rows: [
    [{ control: 'text', path: 'title' }],
    [{ control: 'text', path: 'publisher' }, { control: 'reference', path: 'publisherSide', to: 'economy', nullable: true }],
    [{ control: 'day', path: 'publishedOn' }, { control: 'choice', path: 'kind', choices: DOCUMENT_KINDS, initial: 'legal-instrument' }],
    [{ control: 'text', path: 'url', nullable: true }],
  ],
  more: [
    [{ control: 'day', path: 'printedOn', nullable: true }, { control: 'text', path: 'citation', nullable: true }],
    [{ control: 'text', path: 'language', initial: 'en' }, { control: 'choice', path: 'verification', choices: VERIFICATIONS, initial: 'read' }],
    [{ control: 'id', path: 'id' }],
  ],
}

const event: RecordForm = {
  rows: [
    [{ control: 'text', path: 'title' }],
    [{ control: 'day', path: 'on' }, { control: 'choice', path: 'kind', choices: EVENT_KINDS }],
    [{ control: 'text', path: 'place', nullable: true }, { control: 'text', path: 'mark' }],
    [{ control: 'text', path: 'inSentence' }],
    [{ control: 'area', path: 'summary' }],
    [{ control: 'lines', path: 'parties', fields: [{ control: 'reference', path: '', to: 'economy' }], ready: 2 }],
    [{ control: 'lines', path: 'documentIds', fields: [{ control: 'reference', path: '', to: 'document' }], ready: 1 }],
  ],
  more: [[{ control: 'whole', path: 'featured', nullable: true }], [{ control: 'id', path: 'id' }]],
}

const series: RecordForm = {
  rows: [
    [{ control: 'text', path: 'title' }],
    [{ control: 'reference', path: 'imposedBy', to: 'economy' }, { control: 'reference', path: 'target', to: 'economy' }],
    [{ control: 'choice', path: 'quantity', choices: QUANTITIES, initial: 'average-rate' }, { control: 'text', path: 'unit' }],
    [{ control: 'text', path: 'publisher' }],
    [{ control: 'area', path: 'method' }],
  ],
  more: [[{ control: 'id', path: 'id' }]],
}

const point: RecordForm = {
  rows: [
    [{ control: 'reference', path: 'documentId', to: 'document' }],
    [{ control: 'reference', path: 'seriesId', to: 'series' }],
    [{ control: 'day', path: 'on' }, { control: 'decimal', path: 'value' }],
  ],
  more: [[{ control: 'area', path: 'note', nullable: true }]],
}

/** The forms of what facts are told of and rest on. */
export const sourceForms = { economy, authority, document, event, series, point }
