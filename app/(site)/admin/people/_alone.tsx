import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { Section } from '@/components/ui/section'
import type { Alone } from '@/lib/people/read-people'
import { aloneWords as words } from '@/lib/words/publishing-alone'
import { switchAloneAction } from './_actions'

/** Whether an administrator who is alone may publish their own work, and the switch; it cannot be put on beside others. */
export const AlonePart = ({ alone: { on, others } }: { readonly alone: Alone }) => (
  <Section title={words.title} note={words.warning}>
    <p>{on === null ? words.off : words.on(on.name, on.reason)}</p>
    {on === null && others > 0 ? (
      <p>{words.others(others)}</p>
    ) : (
      <ActionForm key={on === null ? 'off' : 'on'} action={switchAloneAction} button={on === null ? words.switchOn : words.switchOff}>
        <input type="hidden" name="switch" value={on === null ? 'on' : 'off'} />
        <Field label={words.reason} help={on === null ? words.reasonOn : words.reasonOff}>
          <textarea name="reason" rows={2} maxLength={4000} required />
        </Field>
      </ActionForm>
    )}
  </Section>
)
