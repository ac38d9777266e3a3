import { cellOf, dayCell, textCell } from '@/components/figure/cells'
import { type ColumnOf, type FigureCell, type FigureTable, type Piece, wordTable } from '@/components/figure/figure-table'
import { latestPosition } from '@/lib/domain/commitment/agreement'
import { POSITION_FIELDS, type PositionField } from '@/lib/domain/commitment/commitment'
import { sharedOf, type Side } from '@/lib/domain/commitment/shared'
import { formatDate } from '@/lib/domain/format/date'
import { languageName } from '@/lib/domain/format/language'
import { statedValue } from '@/lib/words/stated-value'
import type { UrlParams } from '@/lib/paths'
import type { PositionAnswer } from '@/lib/queries/contract/commitment'
import type { World } from '@/lib/queries/world'
import { fieldWords, positionStandingWords, tierWords } from '@/lib/words/commitment-axes'
import { commitmentWords } from '@/lib/words/commitment-pages'
import { evidenceCell, evidencePieces } from './evidence-cell'

const words = commitmentWords

interface FieldRow {
  readonly field: PositionField
  readonly first: PositionAnswer | null
  readonly second: PositionAnswer | null
}

/** A party as it is called by itself, and within a sentence. */
interface Named {
  readonly name: string
  readonly inSentence: string
}

/** What both columns share of one field: the value that both give, else what keeps it from being shared. */
const sharedCell = ({ field, first, second }: FieldRow, parties: readonly [Named, Named]): FigureCell => {
  const shared = sharedOf(first, second)
  const party = (side: Side): string => parties[side].inSentence
  const other = (side: Side): string => party(side === 0 ? 1 : 0)
  const not = (why: string): FigureCell => cellOf([{ text: words.notShared }, { text: why, look: 'quiet', beginsLine: true }], `${words.notShared}: ${why}`)
  switch (shared.kind) {
    case 'same': {
      const value = shared.value === null ? words.bothAffirm[field === 'existence' ? 'existence' : 'other'] : statedValue(shared.value)
      return cellOf([{ text: value, look: 'strong' }], shared.value ?? value)
    }
    case 'vaguer': {
      const only = words.onlyGives(party(shared.side), statedValue(shared.value))
      return cellOf([{ text: words.sharedInPart }, { text: only, look: 'quiet', beginsLine: true }], `${words.sharedInPart}: ${only}`)
    }
    case 'differ': {
      const each = shared.values.map((value, index) => `${parties[index]?.name ?? ''}: ${statedValue(value)}`)
      return cellOf(
        [{ text: words.differs, look: 'strong' }, ...each.map((text): Piece => ({ text, beginsLine: true }))],
        `${words.differs}. ${each.join('; ')}`,
      )
    }
    case 'one':
      return not(words.notSaid[shared.other ?? 'never'](other(shared.side)))
    case 'denied':
      return not(words.denies(party(shared.side)))
    case 'neither':
      return not(words.nobody)
  }
}

const languageOf = ({ evidence }: PositionAnswer): string => {
  const [language] = evidence.map((one) => one.language)
  return language === undefined ? '' : `, original in ${languageName(language)}`
}

const positionCell = (position: PositionAnswer | null, world: World, keep: UrlParams): FigureCell => {
  if (position === null) return cellOf([{ text: words.neverSpoke, look: 'quiet' }], null)
  const { standing, value, words: said, saidOn, tier, evidence } = position
  const { label, explanation } = positionStandingWords[standing]
  const strong: Piece = { text: value === null ? label : `${label}: ${statedValue(value)}`, look: 'strong', title: explanation }
  const source = `${formatDate(saidOn)}${tier === null ? '' : `, ${tierWords[tier].label}`}${languageOf(position)}`
  return cellOf(
    [strong, { text: said, beginsLine: true }, { text: source, look: 'quiet', beginsLine: true }, ...evidencePieces(evidence, world, keep)],
    `${value === null ? label : `${label}: ${value}`}; ${said} (${saidOn})`,
  )
}

/** The last word of each party on each field, with what both say together between them. `parties` in the order of the columns. */
export const positionsTable = (
  positions: readonly PositionAnswer[],
  [first, second]: readonly [string, string],
  world: World,
  keep: UrlParams,
): FigureTable => {
  const named = (party: string): Named => world.economies.get(party) ?? { name: party, inSentence: party }
  const rows = POSITION_FIELDS.map((field): FieldRow => ({ field, first: latestPosition(positions, first, field), second: latestPosition(positions, second, field) })).filter(
    (row) => row.first !== null || row.second !== null,
  )
  const columns: readonly ColumnOf<FieldRow>[] = [
    { key: 'field', head: words.positionColumns.field, cell: ({ field }) => textCell(fieldWords[field]) },
    { key: 'first', head: named(first).name, cell: (row) => positionCell(row.first, world, keep) },
    { key: 'shared', head: words.positionColumns.shared, cell: (row) => sharedCell(row, [named(first), named(second)]) },
    { key: 'second', head: named(second).name, cell: (row) => positionCell(row.second, world, keep) },
  ]
  return wordTable(words.positionsTitle, columns, rows, ({ field }) => field)
}

/** Every position that is known, in order of the day: nothing that was said is overwritten. */
export const saidTable = (positions: readonly PositionAnswer[], world: World, keep: UrlParams): FigureTable =>
  wordTable<PositionAnswer>(
    words.saidTitle,
    [
      { key: 'on', head: words.saidColumns.on, cell: ({ saidOn }) => dayCell(saidOn) },
      { key: 'party', head: words.saidColumns.party, cell: ({ party }) => textCell(world.economies.get(party)?.name ?? party) },
      { key: 'field', head: words.positionColumns.field, cell: ({ field }) => textCell(fieldWords[field]) },
      { key: 'standing', head: words.saidColumns.standing, cell: ({ standing }) => textCell(positionStandingWords[standing].label) },
      { key: 'value', head: words.saidColumns.value, cell: ({ value }) => (value === null ? textCell('') : cellOf([{ text: statedValue(value) }], value)) },
      { key: 'words', head: words.saidColumns.words, cell: ({ words: said }) => textCell(said) },
      { key: 'documents', head: words.findingsColumns.documents, cell: ({ evidence }) => evidenceCell(evidence, world, keep) },
    ],
    positions,
    ({ id }) => id,
  )
