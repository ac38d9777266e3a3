import { CodeText } from '@/components/api-docs/code-text'
import { Section } from '@/components/ui/section'
import { apiDocsWords } from '@/lib/words/api-docs'
import styles from './api-docs.module.css'
import { FieldsTable } from './_fields-table'
import type { Part } from './_operations'

/** What stands in several answers, each once. */
export const Parts = ({ parts }: { readonly parts: readonly Part[] }) => (
  <Section title={apiDocsWords.parts} note={apiDocsWords.partsNote}>
    {parts.map(({ name, description, fields }) => (
      <div key={name} id={apiDocsWords.partId(name)} className={styles.part}>
        <h3>{name}</h3>
        {description !== '' && (
          <p className={styles.quiet}>
            <CodeText text={description} />
          </p>
        )}
        <FieldsTable caption={name} fields={fields} />
      </div>
    ))}
  </Section>
)
