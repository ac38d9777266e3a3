import { Link } from '@/components/ui/link'
import { RestsOn } from '@/components/ui/rests-on'
import type { PlainDate } from '@/lib/domain/plain-date'
import { paths } from '@/lib/paths'
import { canonical } from '@/lib/queries/canonical'
import type { HomePage } from '@/lib/queries/home/home-page'
import { dutiesBefore, dutiesOnDay, unestablished } from '@/lib/words/duty-sentences'
import { homeWords } from '@/lib/words/home'
import styles from './home.module.css'

/** The state in one sentence, and what it was before the featured event; `today` null where no day is today. */
export const Headline = ({ page, today }: { readonly page: HomePage; readonly today: PlainDate | null }) => {
  const [first, second] = page.directions
  const [before, beforeBack] = page.comparison.directions
  if (first === undefined || second === undefined) return null
  const [there, back] = [first, second].map(({ imposer, target, duty }) => ({ imposer, target, pct: duty.pct }))
  if (there === undefined || back === undefined) return null
  const open = page.directions.map((one) => unestablished(one, one.duePoints)).filter((one) => one !== null)
  return (
    <div>
      <p className={styles.kicker}>{`${first.imposer.name} · ${second.imposer.name}`}</p>
      <h1>
        {dutiesOnDay(there, back, page.clocks.on, today)}{' '}
        {before !== undefined &&
          beforeBack !== undefined &&
          dutiesBefore(page.event.inSentence, before.comparison.before.pct, beforeBack.comparison.before.pct)}
      </h1>
      <p className={styles.lede}>
        {open.map((sentence) => `${sentence} `)}
        {homeWords.lists} <Link href={paths.measures(canonical({ ...page.canonical, scope: 'list' }))}>{homeWords.listsLink}</Link>. {homeWords.after}
      </p>
      <RestsOn documents={page.directions.flatMap((one) => one.rests)} keep={page.keep} />
    </div>
  )
}
