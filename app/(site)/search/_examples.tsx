import { Link } from '@/components/ui/link'
import { Section } from '@/components/ui/section'
import { paths } from '@/lib/paths'
import type { Frame } from '@/lib/queries/ask'
import { keptClocks } from '@/lib/queries/clock-params'
import { exampleCode, searchExamples } from '@/lib/queries/search/examples'
import { searchWords } from '@/lib/words/search'
import styles from './search.module.css'

/** What can be found, each kind with an example to follow. */
export const SearchExamples = ({ frame }: { readonly frame: Frame }) => {
  const link = (text: string) => <Link href={paths.search({ ...keptClocks(frame), q: text })}>{text}</Link>
  const code = exampleCode(frame.world)
  return (
    <Section title={searchWords.examples}>
      <ul className={styles.examples}>
        {searchExamples(frame.world).map(({ kind, count, text }) => (
          <li key={kind}>
            {searchWords.example(count, searchWords.known[kind])} {link(text)}
          </li>
        ))}
        {code !== undefined && (
          <li>
            {searchWords.codes} {link(code)}
          </li>
        )}
      </ul>
    </Section>
  )
}
