import type { Standing } from '../domain/measure/provision'
import type { Word } from './word'

export const standingWords: Record<Standing, Word> = {
  enacted: { label: 'law', explanation: 'A legal instrument says so.' },
  announced: { label: 'announced', explanation: 'A statement, proposal or post says so; it is not law.' },
}
