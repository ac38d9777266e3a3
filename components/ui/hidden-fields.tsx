interface HiddenFieldsProps {
  readonly values: Readonly<Record<string, string>>
}

/** Parameters of the URL that a form carries along unchanged. */
export const HiddenFields = ({ values }: HiddenFieldsProps) =>
  Object.entries(values).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
