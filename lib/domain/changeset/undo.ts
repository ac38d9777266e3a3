import type { Change } from '../record/change'
import type { DraftChange, DraftRecord } from './draft-change'

/**
 * The change that takes a published one back: what was created goes, what was corrected or retracted comes back as it was
 * `before`. A record that was corrected without having been there before is a mistake of ours.
 */
export const undoOf = ({ noun, act, key }: Pick<Change, 'noun' | 'act'> & { readonly key: string }, before: DraftRecord | null): DraftChange => {
  if (act === 'create') return { noun, act: 'retract', key, record: null }
  if (before === null) throw new Error(`${noun} ${key} was changed and had not been there`)
  return { noun, act: act === 'correct' ? 'correct' : 'create', key, record: before }
}
