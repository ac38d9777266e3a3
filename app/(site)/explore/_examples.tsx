import { Link } from '@/components/ui/link'
import { Section } from '@/components/ui/section'
import { paths } from '@/lib/paths'
import type { ExplorePage } from '@/lib/figures/explore/explore-page'
import { exploreExamples, type ExploreExample } from '@/lib/queries/explore/explore-examples'
import { exploreParams } from '@/lib/queries/explore/explore-params'
import { directionTitle } from '@/lib/words/duty-sentences'
import { exploreWords } from '@/lib/words/explore'
import styles from './explore.module.css'

const said = (example: ExploreExample): string => {
  const { what, count, event, imposer } = example
  switch (what) {
    case 'sum':
      return exploreWords.exampleSum(directionTitle(example), count, event.inSentence)
    case 'lists':
      return exploreWords.exampleLists(imposer.inSentence, count, event.inSentence)
    case 'series':
      return exploreWords.exampleSeries(directionTitle(example), count)
  }
}

/** Ready choices to start from, made from what is known. */
export const ExploreExamples = ({ page: { query, frame } }: { readonly page: ExplorePage }) => {
  const examples = exploreExamples(frame.world)
  return examples.length === 0 ? null : (
    <Section title={exploreWords.examples}>
      <ul className={styles.examples}>
        {examples.map((example) => (
          <li key={example.what}>
            <Link href={paths.explore(exploreParams({ ...query, ...example.choice }, frame))}>{said(example)}</Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
