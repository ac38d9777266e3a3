import type { Noun } from '../record/change'

/** Where a field of a part takes its value from: a field of another part of the same form. */
interface Source {
  readonly part: string
  readonly field: string
}

/** One record of a form. A form can make several, whole or not at all. */
export interface FormPart {
  readonly name: string
  readonly noun: Noun
  /** Fields that nobody is asked for, since another part answers them. */
  readonly bound?: Readonly<Record<string, Source>>
  /** Made only where somebody fills it in. */
  readonly optional?: boolean
  /** Stands in a column beside the next or the one before. */
  readonly beside?: boolean
}

const of = (part: string, field: string): Source => ({ part, field })

const MEASURE: readonly FormPart[] = [
  { name: 'measure', noun: 'measure' },
  { name: 'provision', noun: 'provision', bound: { measureId: of('measure', 'id') }, optional: true },
]

const sideOf = (name: string, party: string): FormPart => ({
  name, noun: 'position', bound: { commitmentId: of('commitment', 'id'), party: of('commitment', party) }, optional: true, beside: true,
})

const COMMITMENT: readonly FormPart[] = [{ name: 'commitment', noun: 'commitment' }, sideOf('position-a', 'byParty'), sideOf('position-b', 'toParty')]

const POSITIONS: readonly FormPart[] = [
  { name: 'position-a', noun: 'position', beside: true },
  { name: 'position-b', noun: 'position', bound: { commitmentId: of('position-a', 'commitmentId') }, optional: true, beside: true },
]

/** What is entered on the form of a new record: itself, and what usually comes with it. */
export const partsOfNew = (noun: Noun): readonly FormPart[] => {
  if (noun === 'measure') return MEASURE
  if (noun === 'commitment') return COMMITMENT
  return noun === 'position' ? POSITIONS : [{ name: noun, noun }]
}

/** The name of a document that is made within a form, by its number. */
export const newDocumentName = (number: number): string => `document-${number}`

const NEW = 'new:'

/** Stands in a reference for the id of a part of the same form, which may not have one yet. */
export const referenceToPart = (part: string): string => `${NEW}${part}`

/** The part that a reference stands for; null where it is an id. */
export const partOfReference = (text: string): string | null => (text.startsWith(NEW) ? text.slice(NEW.length) : null)
