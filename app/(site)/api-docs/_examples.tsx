import { CodeBlock } from '@/components/api-docs/code-block'
import { EmptyState } from '@/components/ui/empty-state'
import { Section } from '@/components/ui/section'
import { paths } from '@/lib/paths'
import { publicOrigin } from '@/lib/platform/origin'
import type { ApiExampleIds } from '@/lib/queries/api-example-ids'
import { apiDocsWords } from '@/lib/words/api-docs'
import { apiExamples, EXAMPLE_LANGUAGES, exampleLanguageWords } from '@/lib/words/api-examples'
import styles from './api-docs.module.css'

const examplesOf = ({ event, imposedBy, target, on, from, to }: ApiExampleIds) => {
  const [origin, { api }] = [publicOrigin(), paths]
  return apiExamples({
    rates: `${origin}${api.rates({ imposedBy, target, on })}`,
    compare: `${origin}${api.compare(event)}`,
    csv: `${origin}${api.ratesSeriesCsv({ imposedBy, target, from, to })}`,
  })
}

/** The same few questions in each language, with the addresses of this service and the ids of what is recorded. */
export const Examples = ({ ids }: { readonly ids: ApiExampleIds | null }) => (
  <div id="examples">
    <Section title={apiDocsWords.examples} note={apiDocsWords.examplesNote}>
      {ids === null ? (
        <EmptyState reason={apiDocsWords.noExamples} />
      ) : (
        <div className={styles.examples}>
          {examplesOf(ids).map(({ id, title, code }) => (
            <div key={id} className={styles.example}>
              <h3>{title}</h3>
              {EXAMPLE_LANGUAGES.map((language) => (
                <CodeBlock key={language} language={language} label={exampleLanguageWords[language]} code={code[language]} />
              ))}
            </div>
          ))}
        </div>
      )}
    </Section>
  </div>
)
