import { formatDate } from '@/lib/domain/format/date'
import { plainDate } from '@/lib/domain/plain-date'
import { paths, type UrlParams } from '@/lib/paths'
import { searchWords } from '@/lib/words/search'
import { Link } from '../ui/link'
import { MarkedText } from '../ui/marked-text'
import type { FoundGroup, FoundRecord } from './found'
import styles from './palette.module.css'

/** The id of an option, by which the field names the one that is chosen. */
export const optionId = (list: string, option: number): string => `${list}-${option}`

interface OptionsProps {
  /** The id of the list. */
  readonly list: string
  readonly groups: readonly FoundGroup<FoundRecord>[]
  /** The text, which the last option searches for on a page. */
  readonly text: string
  /** The option chosen; -1 for none. */
  readonly active: number
  /** The clocks that links carry on. */
  readonly clocks: UrlParams
  readonly onFollow: () => void
}

/** What was found, by kind, and last the way to all of it. Options are links, so that they open in a new tab too. */
export const Options = ({ list, groups, text, active, clocks, onFollow }: OptionsProps) => {
  const results = groups.flatMap((group) => group.results)
  const option = (index: number) =>
    ({ id: optionId(list, index), role: 'option', tabIndex: -1, 'aria-selected': index === active, className: styles.option, onClick: onFollow }) as const
  return (
    <div id={list} role="listbox" aria-label={searchWords.palette} className={styles.list} hidden={text === ''}>
      {groups.map(({ kind, results: ofKind }) => (
        <div key={kind} role="group" aria-labelledby={`${list}-${kind}`}>
          <div id={`${list}-${kind}`} role="presentation" className={styles.kind}>
            {searchWords.kinds[kind]}
          </div>
          {ofKind.map((result) => (
            <Link key={result.id} href={paths.at(result.href, clocks)} {...option(results.indexOf(result))}>
              <span>
                <MarkedText text={result.title} matched={result.matched} />
              </span>
              <span className={styles.detail}>
                {result.on !== null && `${formatDate(plainDate(result.on))} \u00b7 `}
                <MarkedText text={result.detail} matched={result.matched} />
              </span>
            </Link>
          ))}
        </div>
      ))}
      {text !== '' && (
        <Link href={paths.search({ ...clocks, q: text })} {...option(results.length)}>
          {searchWords.all(text)}
        </Link>
      )}
    </div>
  )
}
