import { compareHeadline } from '@/lib/figures/compare-headline'
import type { ComparePage } from '@/lib/queries/compare/compare-page'
import styles from './compare.module.css'

/** The comparison in one sentence, and what the sentence leaves out in the next. */
export const Headline = ({ page }: { readonly page: ComparePage }) => {
  const { sentence, rest } = compareHeadline(page)
  return (
    <div>
      <h1>{sentence}</h1>
      <p className={styles.lede}>{rest}</p>
    </div>
  )
}
