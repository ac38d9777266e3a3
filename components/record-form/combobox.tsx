'use client'

import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { formWords } from '@/lib/words/forms'
import styles from './combobox.module.css'
import { matching, named } from './matching'
import type { ReferenceChoice } from './outcome'

interface ComboboxProps {
  readonly id: string
  readonly name: string
  readonly choices: readonly ReferenceChoice[]
  readonly initial: string
  readonly describedBy: string | undefined
  readonly isInvalid: boolean
  /** What it is called, where no label stands above it. */
  readonly label?: string | undefined
  readonly onChange: (value: string) => void
  /** Makes a new record of what was typed, where that can be done on the way. */
  readonly onNew?: (typed: string) => void
}

interface Option {
  readonly key: string
  readonly label: string
  readonly hint: string
  readonly choose: () => void
}

const labelOf = (choices: readonly ReferenceChoice[], value: string): string => choices.find((choice) => choice.value === value)?.label ?? value

/**
 * A reference by search: a combobox with a list (WAI-ARIA). Typing shows what matches, Enter or Tab takes the marked one, the
 * first at the beginning; Escape closes. What matches nothing stays as it was typed, and is said to be unknown.
 */
export const Combobox = ({ id, name, choices, initial, describedBy, isInvalid, label, onChange, onNew }: ComboboxProps) => {
  const listId = useId()
  const list = useRef<HTMLUListElement>(null)
  const told = useRef(initial)
  const [value, setValue] = useState(initial)
  const [text, setText] = useState(() => labelOf(choices, initial))
  const [isOpen, setOpen] = useState(false)
  const [isTyped, setTyped] = useState(false)
  const [active, setActive] = useState(0)

  const take = (next: string, shown: string): void => {
    setValue(next)
    setText(shown)
    setOpen(false)
    setTyped(false)
  }
  const options: readonly Option[] = [
    ...matching(choices, isTyped ? text : '').map((choice) => ({
      key: choice.value, label: choice.label, hint: [choice.hint, choice.value].filter((part) => part !== '').join(' \u00b7 '),
      choose: () => take(choice.value, choice.label),
    })),
    ...(onNew === undefined
      ? []
      : [{ key: '', label: formWords.newDocumentOption(isTyped ? text.trim() : ''), hint: '', choose: () => { setOpen(false); onNew(isTyped ? text.trim() : '') } }]),
  ]
  const optionId = (index: number): string => `${listId}-${index}`

  useEffect(() => {
    if (told.current === value) return
    told.current = value
    onChange(value)
  }, [value, onChange])
  useEffect(() => {
    if (isOpen) list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [isOpen, active])

  const settle = (): void => {
    setOpen(false)
    if (!isTyped) return
    const found = named(choices, text)
    if (found === undefined) take(text.trim(), text.trim())
    else take(found.value, found.label)
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    const marked = options[active]
    if (event.ctrlKey || event.metaKey || event.altKey) {
      // Who saves from within the field means what is marked; it must stand in the form before that is read.
      if (event.key === 'Enter' && isOpen && isTyped && marked !== undefined && marked.key !== '') flushSync(marked.choose)
      return
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : -1
      if (isOpen) setActive((active + step + options.length) % Math.max(1, options.length))
      else setOpen(true)
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault()
      setOpen(false)
    } else if (event.key === 'Enter' && isOpen && marked !== undefined) {
      event.preventDefault()
      marked.choose()
    } else if (event.key === 'Tab' && !event.shiftKey && isOpen && isTyped && text.trim() !== '' && marked !== undefined) {
      // A new record opens fields of its own and takes the keyboard there.
      if (marked.key === '') event.preventDefault()
      marked.choose()
    }
  }

  return (
    <div className={styles.combobox}>
      <input type="hidden" name={name} value={value} />
      <input
        id={id}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && options.length > 0 ? optionId(active) : undefined}
        aria-describedby={describedBy}
        aria-invalid={isInvalid || undefined}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setTyped(true)
          setActive(0)
          setOpen(true)
          if (event.target.value === '') setValue('')
        }}
        onClick={() => setOpen(true)}
        onBlur={settle}
        onKeyDown={onKeyDown}
      />
      <ul id={listId} ref={list} role="listbox" aria-label={formWords.choices(label)} className={styles.list} hidden={!isOpen || options.length === 0}>
        {isOpen &&
          options.map((option, index) => (
            // Pressing keeps the keyboard in the field, so that leaving it does not close the list first.
            <li
              key={option.key}
              id={optionId(index)}
              role="option"
              aria-selected={index === active}
              className={styles.option}
              onMouseDown={(event) => event.preventDefault()}
              onClick={option.choose}
            >
              <span>{option.label}</span>
              {option.hint !== '' && <span className={styles.hint}>{option.hint}</span>}
            </li>
          ))}
      </ul>
    </div>
  )
}
