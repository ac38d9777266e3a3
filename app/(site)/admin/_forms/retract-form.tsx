import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { Facts } from '@/components/ui/facts'
import { Page } from '@/components/shell/page'
import { Lede } from '@/components/ui/lede'
import { changedFields } from '@/lib/domain/changeset/compare-records'
import type { DraftRecord } from '@/lib/domain/changeset/draft-change'
import type { Noun } from '@/lib/domain/record/change'
import { formWords } from '@/lib/words/forms'
import { fieldLabel } from '@/lib/words/records'
import { valueText } from '@/lib/words/records/value-text'
import styles from './forms.module.css'
import { retractAction } from './retract-action'

interface RetractFormProps {
  readonly noun: Noun
  readonly recordKey: string
  readonly record: DraftRecord
  readonly edition: number
  /** The draft that it goes into; null for a new one. */
  readonly changesetId: string | null
  /** The change that retracts it already, to give it another reason. */
  readonly stored: { readonly ordinal: number; readonly revision: number; readonly reason: string | null } | null
}

/** Asks whether a record shall be retracted, and why; it says what goes. */
export const RetractForm = ({ noun, recordKey, record, edition, changesetId, stored }: RetractFormProps) => (
  <Page>
    <div className={styles.head}>
      <h1>{formWords.retractTitle(noun, recordKey)}</h1>
      <Lede>{formWords.retractLede}</Lede>
    </div>
    <Facts
      facts={changedFields(null, record)
        .map(({ field, after }) => ({ key: field, label: fieldLabel(noun, field), value: valueText(noun, field, after) }))
        .filter(({ value }) => value !== null)}
    />
    <ActionForm action={retractAction} button={formWords.retractButton}>
      <input type="hidden" name="changeset" value={changesetId ?? ''} />
      <input type="hidden" name="noun" value={noun} />
      <input type="hidden" name="key" value={recordKey} />
      <input type="hidden" name="basedOn" value={edition} />
      <input type="hidden" name="ordinal" value={stored?.ordinal ?? ''} />
      <input type="hidden" name="revision" value={stored?.revision ?? ''} />
      <Field label={formWords.retractReason}>
        <textarea name="reason" required rows={3} maxLength={4000} defaultValue={stored?.reason ?? ''} className={styles.wide} />
      </Field>
    </ActionForm>
  </Page>
)
