import { Facts, type Fact } from '@/components/ui/facts'
import { Link } from '@/components/ui/link'
import type { CommitmentPage } from '@/lib/figures/commitment'
import { paths } from '@/lib/paths'
import { keptClocks } from '@/lib/queries/clock-params'
import { categoryName, commitmentKindWords } from '@/lib/words/commitment-axes'
import { commitmentWords } from '@/lib/words/commitment-pages'

interface Named {
  readonly id: string
  readonly title: string
}

const words = commitmentWords

/** What the commitment is, where it comes from, and what it is tied to. */
export const AboutCommitment = ({ page: { answer, frame } }: { readonly page: CommitmentPage }) => {
  const keep = keptClocks(frame)
  const event = frame.world.events.find(({ id }) => id === answer.event)
  const { measures, successor, reciprocal, related } = answer.links
  const linked = (named: readonly Named[], href: (id: string) => string) =>
    named.map(({ id, title }, index) => (
      <span key={id}>
        {index > 0 && '; '}
        <Link href={href(id)}>{title}</Link>
      </span>
    ))
  const toCommitment = (id: string) => paths.commitment(id, keep)
  const optional = (key: keyof typeof words.links, named: readonly Named[], href: (id: string) => string): Fact[] =>
    named.length === 0 ? [] : [{ key, label: words.links[key], value: linked(named, href) }]
  const facts: Fact[] = [
    { key: 'completion', label: words.completion, value: answer.completion },
    {
      key: 'event',
      label: words.event,
      value: event === undefined ? answer.event : <Link href={paths.compare(event.id, keep)}>{event.title}</Link>,
    },
    { key: 'kind', label: words.kind, value: commitmentKindWords[answer.kind].label, note: commitmentKindWords[answer.kind].explanation },
    { key: 'category', label: words.category, value: categoryName(answer.category) },
    ...optional('measures', measures, (id) => paths.measure(id, keep)),
    ...optional('successor', successor === null ? [] : [successor], toCommitment),
    ...optional('reciprocal', reciprocal === null ? [] : [reciprocal], toCommitment),
    ...optional('related', related, toCommitment),
  ]
  return <Facts facts={facts} />
}
