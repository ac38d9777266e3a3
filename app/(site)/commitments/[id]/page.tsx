import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Figure } from '@/components/figure/figure'
import { DatasetBlock } from '@/components/figure/dataset-block'
import { Page } from '@/components/shell/page'
import { Lede } from '@/components/ui/lede'
import { RefusalNotice } from '@/components/ui/refusal-notice'
import { commitmentFigurePage, readCommitment } from '@/lib/figures/pages/commitment'
import { asGiven, paths } from '@/lib/paths'
import { systemClock } from '@/lib/platform/clock'
import { publicOrigin } from '@/lib/platform/origin'
import { clockParams } from '@/lib/queries/clock-params'
import { pageParameters } from '@/lib/queries/parameters'
import { commitmentWords } from '@/lib/words/commitment-pages'
import { Clocks } from '../../_shell/clocks'
import { SixAnswers } from './_six-answers'
import styles from './commitment.module.css'
import { AboutCommitment } from './_links'

type Props = PageProps<'/commitments/[id]'>

const read = async ({ params, searchParams }: Props) => {
  const [{ id }, given] = await Promise.all([params, searchParams])
  return readCommitment(systemClock, id, pageParameters(given))
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const page = await read(props)
  return page.ok ? { title: page.value.answer.title } : {}
}

/** One commitment: the undertaking, its six answers, what each party says, what was counted and what was found. */
const CommitmentPage = async (props: Props) => {
  const [page, { id }, given] = await Promise.all([read(props), props.params, props.searchParams])
  if (!page.ok) return <RefusalNotice refusal={page} wayOut={page.code === 'not_found' ? paths.commitments() : paths.commitment(id)} />
  const { frame, answer } = page.value
  const here = paths.commitment(id, clockParams(frame))
  if (here !== asGiven(paths.commitment(id), given)) redirect(here)
  const { address, figures } = commitmentFigurePage(page.value)
  const nameOf = (code: string): string => frame.world.economies.get(code)?.name ?? code
  return (
    <Page clocks={<Clocks clocks={{ ...frame.clocks, frozen: frame.frozen }} reading={frame} action={paths.commitment(id)} shown={{ commitments: [id] }} />}>
      <div>
        <p className={styles.kicker}>{commitmentWords.kicker(nameOf(answer.byParty), nameOf(answer.toParty))}</p>
        <h1>{answer.title}</h1>
        <Lede>{answer.summary}</Lede>
      </div>
      {figures.map((figure) => (
        <Figure key={figure.id} figure={figure} address={address}>
          {figure.id === 'status' ? <SixAnswers table={figure.table} /> : undefined}
        </Figure>
      ))}
      <AboutCommitment page={page.value} />
      <DatasetBlock origin={publicOrigin()} address={address} figures={figures} api={paths.api.commitment(id, address.params)} />
    </Page>
  )
}

export default CommitmentPage
