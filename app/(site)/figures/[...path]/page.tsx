import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Link } from '@/components/ui/link'
import { Figure } from '@/components/figure/figure'
import { Share } from '@/components/figure/share'
import { Page } from '@/components/shell/page'
import { RefusalNotice } from '@/components/ui/refusal-notice'
import { Section } from '@/components/ui/section'
import { findFigure } from '@/lib/figures/find-figure'
import { asGiven, paths } from '@/lib/paths'
import { systemClock } from '@/lib/platform/clock'
import { publicOrigin } from '@/lib/platform/origin'
import { pageParameters } from '@/lib/queries/parameters'
import { stampWords } from '@/lib/words/cite'
import { shareWords } from '@/lib/words/share'

type Props = PageProps<'/figures/[...path]'>

const read = async ({ params, searchParams }: Props) => {
  const [{ path }, given] = await Promise.all([params, searchParams])
  const [page, id] = [path.slice(0, -1), path.at(-1) ?? '']
  return { page, id, given, found: await findFigure(systemClock, page, id, pageParameters(given)) }
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { found } = await read(props)
  return found.ok ? { title: found.value.figure.title } : {}
}

/** A figure by itself, with its files, citations and links: where the menu leads where scripts do not run. */
const FigurePage = async (props: Props) => {
  const { page, id, given, found } = await read(props)
  if (!found.ok) return <RefusalNotice refusal={found} wayOut={paths.home()} />
  const { figure, address } = found.value
  const here = paths.figure(address.page, figure.id, address.params)
  if (here !== asGiven(paths.figure(page.join('/'), id), given)) redirect(here)
  return (
    <Page>
      <div>
        <h1>{address.title}</h1>
        <p>
          <Link href={`${paths.at(address.path, address.params)}#${figure.id}`}>{shareWords.figureOf}</Link>, {stampWords(address.stamp)}
        </p>
      </div>
      <Figure figure={figure} address={address} />
      <Section title={shareWords.shareTitle(figure.title)}>
        <Share figureId={figure.id} title={figure.title} address={address} origin={publicOrigin()} />
      </Section>
    </Page>
  )
}

export default FigurePage
