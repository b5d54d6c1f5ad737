import { Input, Label, Text, TextArea, TextField, type TextFieldProps } from 'react-aria-components/TextField'

interface Props extends Omit<TextFieldProps, 'className' | 'children'> {
  readonly label: string
  readonly hint?: string
  readonly placeholder?: string
  /** Where the field is clear from where it stands; the label is its placeholder then. */
  readonly isLabelHidden?: boolean
  /** Lines of text; left out: a single line without line breaks. */
  readonly rows?: number
}

export function TextInput({ label, hint, rows, isLabelHidden = false, ...rest }: Props) {
  const placeholder = isLabelHidden ? label : (rest.placeholder ?? '')
  return (
    <TextField className="field" {...rest}>
      <Label className={isLabelHidden ? 'unseen' : 'shown'}>{label}</Label>
      {rows === undefined ? (
        <Input className="input" placeholder={placeholder} />
      ) : (
        <TextArea className="input" rows={rows} placeholder={placeholder} />
      )}
      {hint === undefined ? null : (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
    </TextField>
  )
}
