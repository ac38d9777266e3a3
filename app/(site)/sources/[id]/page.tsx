import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Page } from '@/components/shell/page'
import { RefusalNotice } from '@/components/ui/refusal-notice'
import { documentName } from '@/lib/domain/format/document-name'
import { asGiven, paths } from '@/lib/paths'
import { clockParams } from '@/lib/queries/clock-params'
import { documentKindWords } from '@/lib/words/document-kind'
import { Clocks } from '../../_shell/clocks'
import { SourceFacts } from './_facts'
import { readSourcePage } from './_read'
import { Resting } from './_resting'
import styles from './source.module.css'

type Props = PageProps<'/sources/[id]'>

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const page = await readSourcePage(props)
  return page.ok ? { title: documentName(page.value.answer.document) } : {}
}

/** One document: what it is, how far it was checked, and everything that rests on it. */
const SourcePage = async (props: Props) => {
  const [page, { id }, given] = await Promise.all([readSourcePage(props), props.params, props.searchParams])
  if (!page.ok) return <RefusalNotice refusal={page} wayOut={page.code === 'not_found' ? paths.sources() : paths.source(id)} />
  const { frame, answer } = page.value
  const here = paths.source(id, clockParams(frame))
  if (here !== asGiven(paths.source(id), given)) redirect(here)
  const { document } = answer
  return (
    <Page clocks={<Clocks clocks={{ ...frame.clocks, frozen: frame.frozen }} reading={frame} action={paths.source(id)} shown={{ documents: [id] }} />}>
      <div>
        <p className={styles.kicker} title={documentKindWords[document.kind].explanation}>
          {documentKindWords[document.kind].label} · {document.publisher}
        </p>
        <h1>{document.title}</h1>
      </div>
      <SourceFacts page={page.value} />
      <Resting page={page.value} />
    </Page>
  )
}

export default SourcePage
