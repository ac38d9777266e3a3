import type { Metadata } from 'next'
import { EmbeddedFigure } from '@/components/figure/embedded-figure'
import { RefusalNotice } from '@/components/ui/refusal-notice'
import { findFigure } from '@/lib/figures/find-figure'
import { paths } from '@/lib/paths'
import { systemClock } from '@/lib/platform/clock'
import { pageParameters } from '@/lib/queries/parameters'

type Props = PageProps<'/embed/[...path]'>

const read = async ({ params, searchParams }: Props) => {
  const [{ path }, given] = await Promise.all([params, searchParams])
  return findFigure(systemClock, path.slice(0, -1), path.at(-1) ?? '', pageParameters(given))
}

// A copy of a figure elsewhere is not a page to be found by itself.
export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const found = await read(props)
  return { robots: { index: false }, ...(found.ok ? { title: found.value.figure.title } : {}) }
}

/** A figure for a frame on somebody else's page: chart, title, sources, clocks and the way back. */
const EmbedPage = async (props: Props) => {
  const found = await read(props)
  if (!found.ok) return <RefusalNotice refusal={found} wayOut={paths.home()} />
  return <EmbeddedFigure figure={found.value.figure} address={found.value.address} />
}

export default EmbedPage
