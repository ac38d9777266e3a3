import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { Section } from '@/components/ui/section'
import { peopleWords } from '@/lib/words/people'
import { confirmFactorAction, prepareFactorAction, removeFactorAction } from './_actions'

const words = peopleWords.me

const Current = () => (
  <Field label={words.current}>
    <input type="password" name="current" required autoComplete="current-password" maxLength={128} />
  </Field>
)

/** The second factor of one's own account: prepared, then confirmed by a code; or switched off. */
export const Factor = ({ isOn }: { readonly isOn: boolean }) => (
  <Section title={words.factor} note={isOn ? words.factorOn : words.factorOff}>
    {isOn ? (
      <ActionForm key="remove" action={removeFactorAction} button={words.remove}>
        <Current />
      </ActionForm>
    ) : (
      <>
        <ActionForm key="prepare" action={prepareFactorAction} button={words.prepare}>
          <Current />
        </ActionForm>
        <ActionForm key="confirm" action={confirmFactorAction} button={words.confirm}>
          <Field label={peopleWords.secondFactor.code}>
            <input name="code" required autoComplete="one-time-code" inputMode="numeric" maxLength={10} />
          </Field>
        </ActionForm>
      </>
    )}
  </Section>
)
