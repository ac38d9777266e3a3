import { Figure } from '@/components/figure/figure'
import type { FigureData } from '@/components/figure/figure-data'
import { EmptyState } from '@/components/ui/empty-state'
import type { PreviewedPage } from '@/lib/figures/preview/preview-page'
import { previewWords as words } from '@/lib/words/preview'
import type { ComparedPage } from './_read'
import styles from './preview.module.css'

interface SideProps {
  /** Tells the ids of both sides apart. */
  readonly side: 'today' | 'then'
}

const Opening = ({ side, page, none }: SideProps & { readonly page: PreviewedPage | null; readonly none: string }) => (
  <div>
    <h2>{words[side]}</h2>
    {page === null ? <EmptyState reason={none} /> : <p className={styles.sentence}>{page.sentence}</p>}
  </div>
)

/** The figure of one side, called by it, so that what stands twice on the page has two names and two ids. */
const onSide = (side: SideProps['side'], figure: FigureData): FigureData => ({
  ...figure,
  id: `${side}-${figure.id}`,
  title: words.titled(words[side], figure.title),
  table: { ...figure.table, caption: words.titled(words[side], figure.table.caption) },
})

const Side = ({ side, figure }: SideProps & { readonly figure: FigureData | null }) => (
  <div role="group" aria-label={words[side]}>
    <p className={styles.side}>{words[side]}</p>
    {figure === null ? <EmptyState reason={words.noFigure} /> : <Figure figure={onSide(side, figure)} address={null} />}
  </div>
)

/** The page as it is today beside what it will be: what it says first, then every figure that differs. */
export const Sides = ({ compared: { before, after, pairs } }: { readonly compared: ComparedPage }) => (
  <>
    <div className={styles.columns}>
      <Opening side="today" page={before} none={words.noneToday} />
      <Opening side="then" page={after} none={words.noneThen} />
    </div>
    {pairs.map((pair) => (
      <div key={pair.id} className={styles.columns}>
        <Side side="today" figure={pair.before} />
        <Side side="then" figure={pair.after} />
      </div>
    ))}
  </>
)
