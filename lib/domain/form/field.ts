import type { Noun } from '../record/change'

/** Shows a field only while another one of its form has one of these values. */
interface When {
  readonly field: string
  readonly in: readonly string[]
}

interface Base {
  /** Where the value stands in the record: `title`, `scope.kind`; empty where a line is the value itself. */
  readonly path: string
  /** Whether nothing entered is null; otherwise nothing entered is nothing given. */
  readonly nullable?: boolean
  readonly when?: When
}

/** A field with one value. Whatever it holds, a form sends it as text. */
export type SingleField = Base &
  (
    | { readonly control: 'text' | 'area' | 'day' | 'decimal' | 'whole' | 'id'; readonly initial?: string }
    | { readonly control: 'flag'; readonly initial?: string }
    | { readonly control: 'choice'; readonly choices: readonly string[]; readonly initial?: string }
    | { readonly control: 'reference'; readonly to: Noun; readonly initial?: string }
  )

/** A list of texts, one a line of one control. */
export interface TextsField extends Base {
  readonly control: 'texts'
}

/** A list whose lines have fields of their own, or are one value each. */
export interface LinesField extends Base {
  readonly control: 'lines'
  readonly fields: readonly SingleField[]
  /** How many lines stand ready in a new record. */
  readonly ready: number
}

export type Field = SingleField | TextsField | LinesField

/** Fields that stand beside each other. */
export type Row = readonly Field[]

/** The form of one noun: what everybody fills in, and what is seldom needed. */
export interface RecordForm {
  readonly rows: readonly Row[]
  readonly more: readonly Row[]
  /** Groups that are null as long as nothing of them is given. */
  readonly nullGroups?: readonly string[]
}

/** Every field of a form in order. */
export const fieldsOf = ({ rows, more }: RecordForm): Field[] => [...rows, ...more].flat()

/** The value of a control that is on. */
export const ON = 'on'
