import { formatDate, lastDay } from '@/lib/domain/format/date'
import type { ScopeLine } from '@/lib/domain/measure/measure'
import { measureWords } from '@/lib/words/measure'
import styles from './scope-codes.module.css'

interface ScopeCodesProps {
  readonly lines: readonly ScopeLine[]
}

const validity = ({ validFrom, validTo }: ScopeLine): string => {
  const last = lastDay({ to: validTo })
  return [
    ...(validFrom === null ? [] : [measureWords.codeFrom(formatDate(validFrom))]),
    ...(last === null ? [] : [measureWords.codeThrough(formatDate(last))]),
  ].join(' ')
}

/** Code prefixes of a list by the system they belong to; one that is left out says so. */
export const ScopeCodes = ({ lines }: ScopeCodesProps) => (
  <span className={styles.codes}>
    {lines.map((line) => (
      <span key={`${line.codeSystem} ${line.prefix} ${line.include} ${line.validFrom}`} className={styles.code}>
        {line.codeSystem} <b>{line.prefix}</b> {!line.include && measureWords.codeLeftOut} {validity(line)}
      </span>
    ))}
  </span>
)
