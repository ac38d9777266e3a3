import Form from 'next/form'
import Link from 'next/link'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { paths } from '@/lib/paths'
import { filterWords } from '@/lib/words/filters'
import { measuresWords } from '@/lib/words/measures'
import { pageStateWords } from '@/lib/words/states'
import styles from '../measures.module.css'

/** No such measure: search for it, or see them all. */
const MeasureNotFound = () => (
  <Notice title={measuresWords.notFoundTitle} text={measuresWords.notFound}>
    <Form action={paths.measures()} className={styles.search}>
      <Field label={measuresWords.fields.q}>
        <input type="search" name="q" maxLength={200} />
      </Field>
      <button type="submit">{filterWords.show}</button>
    </Form>
    <p>
      <Link href={paths.measures()}>{pageStateWords.toMeasures}</Link>
    </p>
  </Notice>
)

export default MeasureNotFound
