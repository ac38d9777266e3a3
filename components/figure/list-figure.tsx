import { paths } from '@/lib/paths'
import type { ReactNode } from 'react'
import type { FigureAddress } from './figure-address'
import type { FigureData } from './figure-data'
import { FigureMenu } from './figure-menu'
import styles from './list-figure.module.css'

interface ListFigureProps {
  readonly figure: FigureData
  readonly address: FigureAddress
  /** The list, laid out by its page. */
  readonly children: ReactNode
}

/** A list that is the whole of its page: the heading stands above already, so only the menu is added. */
export const ListFigure = ({ figure, address, children }: ListFigureProps) => (
  <div id={figure.id}>
    <p className={styles.tools}>
      <FigureMenu figureId={figure.id} title={figure.title} address={address} href={paths.figure(address.page, figure.id, address.params)} />
    </p>
    {children}
  </div>
)
