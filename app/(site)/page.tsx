import { Link } from '@/components/ui/link'
import { redirect } from 'next/navigation'
import { DatasetBlock } from '@/components/figure/dataset-block'
import { Figure } from '@/components/figure/figure'
import { Page } from '@/components/shell/page'
import { RefusalNotice } from '@/components/ui/refusal-notice'
import { figureById, figuresOf, keepOf } from '@/lib/figures/figure-page'
import { homeFigurePage } from '@/lib/figures/pages/home'
import { asGiven, paths } from '@/lib/paths'
import { systemClock } from '@/lib/platform/clock'
import { publicOrigin } from '@/lib/platform/origin'
import { homePage } from '@/lib/queries/home/home-page'
import { pageParameters } from '@/lib/queries/parameters'
import { openReading } from '@/lib/queries/reading'
import { Clocks } from './_shell/clocks'
import { homeWords } from '@/lib/words/home'
import { CommitmentsNow } from './_home/commitments'
import { Deltas } from './_home/deltas'
import { Headline } from './_home/headline'
import { KnowledgeEnds } from './_home/knowledge-ends'
import { Latest } from './_home/latest'
import styles from './_home/home.module.css'

/** What both economies charge each other, before and after the featured event, and where knowledge stops. */
const HomePage = async ({ searchParams }: PageProps<'/'>) => {
  const [reading, given] = [await openReading(systemClock), await searchParams]
  const page = await homePage(reading, pageParameters(given))
  if (!page.ok) return <RefusalNotice refusal={page} wayOut={paths.home()} />
  const here = paths.home(page.value.canonical)
  if (here !== asGiven(paths.home(), given)) redirect(here)
  const { address, figures } = homeFigurePage(page.value)
  return (
    <Page clocks={<Clocks clocks={{ ...page.value.clocks, frozen: page.value.frozen }} reading={reading} action={paths.home()} />}>
      <Headline page={page.value} today={page.value.frozen ? null : reading.now.today} />
      <div className={styles.figures}>
        {figuresOf(figures, 'duty-step').map((figure) => (
          <Figure key={figure.id} figure={figure} address={address} />
        ))}
      </div>
      <Deltas page={page.value} />
      <CommitmentsNow page={page.value} />
      <div className={styles.columns}>
        <Latest page={page.value} />
        <KnowledgeEnds page={page.value} />
      </div>
      <Figure
        figure={figureById(figures, 'averages')}
        address={address}
        more={<Link href={paths.series(keepOf(address.params))}>{homeWords.allSeries}</Link>}
      />
      <DatasetBlock origin={publicOrigin()} address={address} figures={figures} />
    </Page>
  )
}

export default HomePage
