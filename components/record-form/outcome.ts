import type { ReactNode } from 'react'
import type { FieldProblem } from '@/lib/domain/changeset/draft-change'
import type { Slip } from '@/lib/domain/changeset/slips'
import type { SentPart } from '@/lib/domain/form/complete-parts'
import type { RecordForm } from '@/lib/domain/form/field'
import type { Noun } from '@/lib/domain/record/change'

/** A part of a form as it is shown, with the description that it is drawn by. */
export interface ShownPart extends SentPart {
  readonly form: RecordForm
  /** The id that it has as long as nobody types another. */
  readonly proposed: string
}

/** A record that a reference may name. */
export interface ReferenceChoice {
  readonly value: string
  readonly label: string
  readonly hint: string
}

export type ReferenceChoices = Readonly<Partial<Record<Noun, readonly ReferenceChoice[]>>>

/** What was found of a part. */
export interface PartReview {
  readonly problems: readonly FieldProblem[]
  readonly slips: readonly Slip[]
}

/** A part of which somebody else stored another version; the fields that differ, as text. */
export interface StoredElsewhere {
  readonly part: string
  readonly stored: { readonly ordinal: number; readonly revision: number }
  readonly fields: readonly { readonly field: string; readonly theirs: string; readonly mine: string }[]
}

/** What came of saving a form. */
export interface SaveOutcome {
  readonly ok: boolean
  readonly message: string
  readonly isSignedOut?: boolean
  /** By part: what is stored of it now, and the id that it has. */
  readonly stored: Readonly<Record<string, { readonly stored: SentPart['stored']; readonly id: string }>>
  readonly reviews: Readonly<Record<string, PartReview>>
  /** What keeps the draft as a whole from being submitted. */
  readonly whole: readonly string[]
  readonly preview: ReactNode
  readonly conflict: StoredElsewhere | null
  /** Where this form is from now on, and where to go next, if anywhere. */
  readonly here: string | null
  readonly next: string | null
  /** What was sent, to be shown again where the page is drawn anew without having been saved. */
  readonly sent: readonly ShownPart[]
}

export type SaveAction = (before: SaveOutcome | null, data: FormData) => Promise<SaveOutcome>
