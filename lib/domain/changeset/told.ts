import type { PlainDate } from '../plain-date'
import type { Change, Noun } from '../record/change'
import type { FieldChange } from './compare-records'

/** An edition as readers are told of it. People are there by name; an id stands for who has none. */
export interface ToldEdition {
  readonly number: number
  readonly title: string
  readonly reason: string
  readonly authors: readonly string[]
  readonly publisher: string
  readonly aloneReason: string | null
  readonly reverts: number | null
  readonly publishedAt: string
  readonly publishedOn: PlainDate
  readonly changes: readonly { readonly noun: Noun; readonly act: Change['act']; readonly count: number }[]
  readonly href: string
}

interface Affected {
  readonly id: string
  readonly title: string
  readonly href: string
}

/** A published change as readers are told of it: by field, with the pages that it affects. */
export interface ToldChange {
  readonly edition: number
  readonly noun: Noun
  readonly act: Change['act']
  readonly key: string
  readonly reason: string
  readonly fields: readonly FieldChange[]
  readonly measures: readonly Affected[]
  readonly commitments: readonly Affected[]
}
