import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Page } from '@/components/shell/page'
import { Contents } from '@/components/ui/contents'
import { Lede } from '@/components/ui/lede'
import { RefusalNotice } from '@/components/ui/refusal-notice'
import { Section } from '@/components/ui/section'
import { asGiven, paths } from '@/lib/paths'
import { systemClock } from '@/lib/platform/clock'
import { ask } from '@/lib/queries/ask'
import { keptClocks } from '@/lib/queries/clock-params'
import { methods } from '@/lib/queries/methods/methods'
import { pageParameters } from '@/lib/queries/parameters'
import { methodsWords } from '@/lib/words/methods'
import { Clocks } from '../_shell/clocks'
import { KnowledgeStops } from './_stops'
import styles from './methods.module.css'

export const metadata: Metadata = { title: methodsWords.title }

/** The rules by which the figures are made, and the days at which knowledge stops. */
const MethodsPage = async ({ searchParams }: PageProps<'/methods'>) => {
  const given = await searchParams
  const asked = await ask(methods, pageParameters(given), systemClock)
  if (!asked.ok) return <RefusalNotice refusal={asked} wayOut={paths.methods()} />
  const { frame } = asked.value
  const here = paths.methods(keptClocks(frame))
  if (here !== asGiven(paths.methods(), given)) redirect(here)
  const contents = [...methodsWords.parts, { id: methodsWords.stopsId, title: methodsWords.stops }]
  return (
    <Page clocks={<Clocks clocks={{ days: 'none', ...frame.clocks, frozen: frame.frozen }} reading={frame} action={paths.methods()} />}>
      <div>
        <h1>{methodsWords.headline}</h1>
        <Lede>{methodsWords.lede}</Lede>
      </div>
      <Contents label={methodsWords.contents} parts={contents} />
      {methodsWords.parts.map(({ id, title, paragraphs }) => (
        <div key={id} id={id}>
          <Section title={title}>
            {paragraphs.map((text) => (
              <p key={text} className={styles.paragraph}>
                {text}
              </p>
            ))}
          </Section>
        </div>
      ))}
      <KnowledgeStops frame={frame} />
    </Page>
  )
}

export default MethodsPage
