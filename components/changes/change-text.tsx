import Link from 'next/link'
import type { DatedChange } from '@/lib/domain/compare/changes-by-day'
import { formatRate } from '@/lib/domain/format/rate'
import { paths, type UrlParams } from '@/lib/paths'
import { actWords } from '@/lib/words/act'
import { changeKindWords } from '@/lib/words/change-kind'
import { changeWord } from '@/lib/words/changes'
import { announcedDays, stateInShort } from '@/lib/words/step'
import styles from './change-text.module.css'

interface ChangeTextProps {
  readonly change: DatedChange
  /** The clocks that the link carries on. */
  readonly keep: UrlParams
}

const said = (change: DatedChange): string => {
  if (change.sort === 'in-force') {
    const { kind, before, after } = change.step
    return `${changeKindWords[kind].label}, ${stateInShort(before.state, before.rate)} → ${stateInShort(after.state, after.rate)}`
  }
  const { act, rate } = change.provision
  return `${actWords[act].label}${rate === null ? '' : ` at ${formatRate(rate)}`}, ${announcedDays(change.provision)}`
}

/** What happened, to which measure, in one line. */
export const ChangeText = ({ change, keep }: ChangeTextProps) => {
  const { label, explanation } = changeWord(change)
  return (
    <>
      <span className={styles.sort} data-sort={change.sort} title={explanation}>
        {label}
      </span>{' '}
      <Link href={paths.measure(change.measure.id, keep)} prefetch={false}>
        {change.measure.title}
      </Link>
      : {said(change)}
    </>
  )
}
