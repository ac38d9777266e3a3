import { Field } from './field'

export interface Choice {
  readonly value: string
  readonly label: string
}

/** A choice of the form by its parameter, with what is chosen now; an empty value stands for any. */
export interface FilterSelect {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly choices: readonly Choice[]
}

/** A day by its parameter; empty where none is given. */
export interface FilterDay {
  readonly name: string
  readonly label: string
  readonly value: string
}

/** A field for each choice. Keyed by what is chosen, so that Back and links set it too. */
export const SelectFields = ({ selects }: { readonly selects: readonly FilterSelect[] }) =>
  selects.map(({ name, label, value, choices }) => (
    <Field key={`${name} ${value}`} label={label}>
      <select name={name} defaultValue={value}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  ))

/** A field for each day, keyed as {@link SelectFields} are. */
export const DayFields = ({ days }: { readonly days: readonly FilterDay[] }) =>
  days.map(({ name, label, value }) => (
    <Field key={`${name} ${value}`} label={label}>
      <input type="date" name={name} defaultValue={value} />
    </Field>
  ))
