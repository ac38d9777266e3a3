import type { ScopeKind } from '../domain/measure/measure'
import type { Word } from './word'

export const scopeKindWords: Record<ScopeKind, Word> = {
  'all-goods': { label: 'all goods', explanation: 'All goods of the target, exceptions aside. These duties can be added up.' },
  list: { label: 'list of goods', explanation: 'Goods on a list. Lists overlap or differ, so they are never added up.' },
}
