'use client'

import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import type { UrlParams } from '@/lib/paths'
import { searchWords } from '@/lib/words/search'
import { byKind, SHOWN_RESULTS } from './found'
import { move } from './move'
import { optionId, Options } from './options'
import styles from './palette.module.css'
import { useFound, type Finding } from './use-found'

interface PaletteProps {
  /** The clocks of the page over which it opens. */
  readonly clocks: UrlParams
  readonly onClose: () => void
}

const said = (finding: Finding): string => {
  switch (finding.state) {
    case 'idle':
      return ''
    case 'waiting':
      return searchWords.waiting
    case 'failed':
      return searchWords.failed
    case 'found': {
      const { total, similar, results } = finding.answer
      return total === 0 ? searchWords.nothing(finding.text) : searchWords.found(Math.min(results.length, SHOWN_RESULTS), total, similar)
    }
  }
}

/**
 * The search over any page, by keyboard: a field that names the option chosen while it keeps the focus. Enter follows that
 * option, or leads to all results where none is chosen.
 */
export const Palette = ({ clocks, onClose }: PaletteProps) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const list = useId()
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(-1)
  const { finding, shown } = useFound(typed, clocks)

  const groups = byKind(shown?.results.slice(0, SHOWN_RESULTS) ?? [])
  const text = typed.trim()
  const count = text === '' ? 0 : groups.reduce((sum, group) => sum + group.results.length, 0) + 1

  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])
  useEffect(() => {
    if (active >= 0) document.getElementById(optionId(list, active))?.scrollIntoView({ block: 'nearest' })
  }, [list, active])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && count > 0) {
      event.preventDefault()
      document.getElementById(optionId(list, active < 0 ? count - 1 : active))?.click()
    }
    const to = move(event.key, active, count)
    if (to === null) return
    event.preventDefault()
    setActive(to)
  }

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={searchWords.palette}
      onClose={onClose}
      onClick={({ target, currentTarget }) => target === currentTarget && currentTarget.close()}
    >
      <div className={styles.inner}>
        <div className={styles.head}>
          <input
            className={styles.field}
            role="combobox"
            aria-label={searchWords.field}
            aria-autocomplete="list"
            aria-expanded={count > 0}
            aria-controls={list}
            aria-activedescendant={active < 0 ? undefined : optionId(list, active)}
            placeholder={searchWords.field}
            maxLength={200}
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="search"
            value={typed}
            onChange={({ target }) => {
              setTyped(target.value)
              setActive(-1)
            }}
            onKeyDown={onKeyDown}
          />
          <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
            {searchWords.close}
          </button>
        </div>
        <Options list={list} groups={groups} text={text} active={active} clocks={clocks} onFollow={() => dialog.current?.close()} />
        <p className={styles.foot}>
          <span role="status">{said(finding)}</span>
          <span className={styles.keys}>{searchWords.keys}</span>
        </p>
      </div>
    </dialog>
  )
}
