import { createContext, useContext, type ReactNode } from 'react'
import type { Values } from '@/lib/domain/form/values'
import type { ReferenceChoices } from './outcome'

/** What every field of a form shares. */
export interface FormShared {
  readonly choices: ReferenceChoices
  readonly valuesOf: (part: string) => Values
  /** What is said at a field: problems, then warnings. */
  readonly problemsAt: (part: string, path: string) => readonly string[]
  readonly slipsAt: (part: string, path: string) => readonly string[]
  /** The id that a part has as long as nobody types another. */
  readonly proposedId: (part: string) => string
  /** Something changed that no event of the browser tells of. */
  readonly changed: () => void
  /** Makes a document within the form; gives the name of its part. */
  readonly addDocument: (title: string) => string
  /** The fields of a document that is made within the form; nothing where it was dropped. */
  readonly documentView: (part: string, onDrop: () => void) => ReactNode
  /** Where a document is entered without scripts. */
  readonly documentHref: string
}

const Shared = createContext<FormShared | null>(null)

export const FormProvider = Shared.Provider

export const useForm = (): FormShared => {
  const shared = useContext(Shared)
  if (shared === null) throw new Error('a field stands outside its form')
  return shared
}
