import { Link } from '@/components/ui/link'
import { Facts } from '@/components/ui/facts'
import { Section } from '@/components/ui/section'
import { paths } from '@/lib/paths'
import { keptClocks } from '@/lib/queries/clock-params'
import { seriesEntry } from '@/lib/queries/series/series-entry'
import { quantityWords } from '@/lib/words/quantity'
import { seriesPageWords } from '@/lib/words/series-pages'
import type { OneSeriesPage } from './_read'

/** What the series is: its quantity, unit, method and publisher. */
export const SeriesFacts = ({ page: { shown } }: { readonly page: OneSeriesPage }) => {
  const { quantity, unit, method, publisher, points, firstOn, lastOn } = seriesEntry(shown)
  const words = seriesPageWords.facts
  return (
    <Facts
      facts={[
        { key: 'method', label: words.method, value: method },
        { key: 'unit', label: words.unit, value: unit },
        { key: 'quantity', label: words.quantity, value: quantityWords[quantity].label, note: quantityWords[quantity].explanation },
        { key: 'publisher', label: words.publisher, value: publisher },
        { key: 'days', label: words.days, value: seriesPageWords.days(points, firstOn, lastOn) },
      ]}
    />
  )
}

/** The other series that say the same thing by another method. */
export const Siblings = ({ page: { shown, alike, frame } }: { readonly page: OneSeriesPage }) => {
  const others = alike.filter((one) => one !== shown)
  return others.length === 0 ? null : (
    <Section title={seriesPageWords.siblings}>
      <ul>
        {others.map(({ series: { id, title, publisher } }) => (
          <li key={id}>
            <Link href={paths.oneSeries(id, keptClocks(frame))}>{title}</Link>, {publisher}
          </li>
        ))}
      </ul>
    </Section>
  )
}
