import type { Values } from '@/lib/domain/form/values'
import { formWords } from '@/lib/words/forms'
import { fieldLabel } from '@/lib/words/records'
import type { ReferenceChoices, ShownPart } from './outcome'

/** What a part is called: a position by its party, once that has been named where it is asked. */
export const titleOf = ({ noun, bound }: ShownPart, typed: Readonly<Record<string, Values>>, { economy = [] }: ReferenceChoices): string => {
  const source = bound?.['party']
  if (source === undefined) return formWords.part(noun)
  const party = economy.find(({ value }) => value === typed[source.part]?.[source.field])
  return formWords.partOf(noun, party?.label ?? fieldLabel('commitment', source.field))
}
