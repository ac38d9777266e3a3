'use client'

import { useEffect, useRef } from 'react'
import { shareWords } from '@/lib/words/share'
import type { FigureAddress } from './figure-address'
import styles from './share-dialog.module.css'
import { Share } from './share'

interface ShareDialogProps {
  readonly figureId: string
  readonly title: string
  readonly address: FigureAddress
  readonly onClose: () => void
}

/** The files, citations and links of a figure over the page. Escape, the button and a press beside it close it. */
export const ShareDialog = ({ figureId, title, address, onClose }: ShareDialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (dialog.current === null || dialog.current.open) return
    dialog.current.showModal()
    // Most who open it by keyboard come for the link that does not change.
    dialog.current.querySelector<HTMLElement>('[data-copies=frozen]')?.focus()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={shareWords.shareTitle(title)}
      onClose={onClose}
      onClick={({ target, currentTarget }) => target === currentTarget && currentTarget.close()}
    >
      <div className={styles.inner}>
        <div className={styles.head}>
          <p className={styles.title}>{title}</p>
          <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
            {shareWords.close}
          </button>
        </div>
        <Share figureId={figureId} title={title} address={address} origin={window.location.origin} />
      </div>
    </dialog>
  )
}
