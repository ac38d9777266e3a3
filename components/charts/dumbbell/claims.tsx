import { claimRows, topOf, type ClaimsInput } from './claim-rows'
import { DumbbellRowView } from './dumbbell-row'
import styles from './dumbbell.module.css'

/** Where every row begins: no other value stands in the same place in two rows. */
const ZERO = [0]

/**
 * One row for each field on which two parties give two figures: a ring for the first party, a disc for the second. Each row
 * is a scale of its own, since units differ, and its figures are written beside it. Drawn on the server.
 */
export const Claims = (input: ClaimsInput) => (
  <div className={styles.dumbbell}>
    <ul className={styles.list}>
      {claimRows(input).map((row) => (
        <DumbbellRowView key={row.key} row={row} top={topOf(row)} ticks={ZERO} />
      ))}
    </ul>
  </div>
)
