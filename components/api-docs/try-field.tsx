import { tryWords } from '@/lib/words/try-api'
import { Field } from '../ui/field'

/** One parameter as a control of a form. */
export interface TriedParameter {
  readonly name: string
  readonly required: boolean
  readonly isDay: boolean
  readonly choices: readonly string[]
  /** What stands in the control at first. */
  readonly value: string
  /** What could stand there. */
  readonly example: string
  /** It stands in the path. */
  readonly inPath: boolean
}

interface TryFieldProps {
  readonly parameter: TriedParameter
  /** Scripts run: until then a browser would send along what was left empty, so that only what has a value may be sent. */
  readonly isLive: boolean
}

/** The control of one parameter: a day, a choice or a text. */
export const TryField = ({ parameter: { name, required, isDay, choices, value, example, inPath }, isLive }: TryFieldProps) => {
  const control = { name, required, defaultValue: value, disabled: !isLive && (inPath || !required) }
  return (
    <Field label={required ? `${name}, ${tryWords.required}` : name}>
      {choices.length > 0 ? (
        <select {...control}>
          <option value="">{tryWords.any}</option>
          {choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      ) : isDay ? (
        <input type="date" {...control} />
      ) : (
        <input type="text" placeholder={example} autoComplete="off" spellCheck={false} {...control} />
      )}
    </Field>
  )
}
