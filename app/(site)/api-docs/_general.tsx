import { CodeText } from '@/components/api-docs/code-text'
import { Facts } from '@/components/ui/facts'
import { Section } from '@/components/ui/section'
import { apiDocsWords } from '@/lib/words/api-docs'
import styles from './api-docs.module.css'
import type { ApiDocument } from './_document'

/** What the description says of every address: its clocks, its refusals, its headers. */
export const General = ({ document: { info, components } }: { readonly document: ApiDocument }) => (
  <Section title={apiDocsWords.general}>
    {info.description.split('\n\n').map((text) => (
      <p key={text} className={styles.paragraph}>
        <CodeText text={text} />
      </p>
    ))}
    <div className={styles.facts}>
      <Facts facts={Object.entries(components.headers).map(([name, { description }]) => ({ key: name, label: name, value: description }))} />
    </div>
  </Section>
)
