import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Page } from '@/components/shell/page'
import { Contents } from '@/components/ui/contents'
import { Lede } from '@/components/ui/lede'
import { RefusalNotice } from '@/components/ui/refusal-notice'
import { asGiven, paths } from '@/lib/paths'
import { systemClock } from '@/lib/platform/clock'
import { apiExampleIds } from '@/lib/queries/api-example-ids'
import { ask } from '@/lib/queries/ask'
import { methods } from '@/lib/queries/methods/methods'
import { pageParameters, parseParameters } from '@/lib/queries/parameters'
import { apiDocsWords } from '@/lib/words/api-docs'
import { tryWords } from '@/lib/words/try-api'
import { z } from 'zod'
import styles from './api-docs.module.css'
import { apiDocument } from './_document'
import { Examples } from './_examples'
import { General } from './_general'
import { OperationPart } from './_operation'
import { operationsOf, partsOf } from './_operations'
import { Parts } from './_parts'

export const metadata: Metadata = { title: apiDocsWords.title }

const Parameters = z.strictObject({})

/** The API, read and tried: made from the description that the API gives of itself. */
const ApiDocsPage = async ({ searchParams }: PageProps<'/api-docs'>) => {
  const given = await searchParams
  const parameters = parseParameters(Parameters, pageParameters(given))
  if (!parameters.ok) return <RefusalNotice refusal={parameters} wayOut={paths.apiDocs()} />
  if (paths.apiDocs() !== asGiven(paths.apiDocs(), given)) redirect(paths.apiDocs())
  const now = await ask(methods, new Map(), systemClock)
  const ids = now.ok ? apiExampleIds(now.value.frame.world) : null
  const document = apiDocument()
  const operations = operationsOf(document)
  return (
    <Page>
      <div>
        <h1>{apiDocsWords.headline}</h1>
        <Lede>
          {apiDocsWords.lede} <a href={paths.api.openapi()}>{apiDocsWords.description}</a>
        </Lede>
      </div>
      <Contents label={apiDocsWords.contents} parts={operations.map(({ id, verb, path }) => ({ id, title: verb === 'GET' ? path : apiDocsWords.operation(verb, path) }))} />
      <General document={document} />
      <Examples ids={ids} />
      <noscript>
        <p className={styles.quiet}>{tryWords.withoutScripts}</p>
      </noscript>
      {operations.map((operation) => (
        <OperationPart key={operation.id} operation={operation} ids={ids} />
      ))}
      <Parts parts={partsOf(document, operations)} />
    </Page>
  )
}

export default ApiDocsPage
