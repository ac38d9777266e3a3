'use client'

import { useState } from 'react'
import { useHydrated } from '@/components/ui/use-hydrated'
import type { SingleField } from '@/lib/domain/form/field'
import { partOfReference, referenceToPart } from '@/lib/domain/form/form-parts'
import { formWords } from '@/lib/words/forms'
import { Combobox } from './combobox'
import { useForm } from './form-context'

type ReferenceField = Extract<SingleField, { control: 'reference' }>

interface ReferenceControlProps {
  readonly field: ReferenceField
  readonly id: string
  readonly name: string
  readonly initial: string
  readonly describedBy: string | undefined
  readonly isInvalid: boolean
  /** What it is called, where no label stands above it. */
  readonly label?: string | undefined
}

/**
 * A reference to another record. A document that is not there yet is entered on the spot and becomes a change of the same
 * draft. Without scripts it is a field for the id, with a list of those that there are.
 */
export const ReferenceControl = ({ field, id, name, initial, describedBy, isInvalid, label }: ReferenceControlProps) => {
  const { choices, changed, addDocument, documentView, documentHref } = useForm()
  const isAlive = useHydrated()
  const [made, setMade] = useState(() => partOfReference(initial))

  if (!isAlive)
    return (
      <>
        <input id={id} name={name} list={`choices-${field.to}`} defaultValue={initial} aria-label={label} aria-describedby={describedBy} aria-invalid={isInvalid || undefined} />
        {field.to === 'document' && <noscript><a href={documentHref}>{formWords.newDocumentPlain}</a></noscript>}
      </>
    )
  if (made !== null)
    return (
      <>
        <input type="hidden" name={name} value={referenceToPart(made)} />
        {documentView(made, () => setMade(null))}
      </>
    )
  return (
    <Combobox
      id={id}
      name={name}
      choices={choices[field.to] ?? []}
      initial={partOfReference(initial) === null ? initial : ''}
      describedBy={describedBy}
      isInvalid={isInvalid}
      label={label}
      onChange={changed}
      {...(field.to === 'document' ? { onNew: (typed: string) => setMade(addDocument(typed)) } : {})}
    />
  )
}
