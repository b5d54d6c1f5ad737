import { Input, Label, Text, TextArea, TextField, type TextFieldProps } from 'react-aria-components/TextField'

interface Props extends Omit<TextFieldProps, 'className' | 'children'> {
  readonly label: string
  readonly hint?: string
  readonly placeholder?: string
  /** Lines of text; left out: a single line without line breaks. */
  readonly rows?: number
}

export function TextInput({ label, hint, placeholder, rows, ...rest }: Props) {
  return (
    <TextField className="field" {...rest}>
      <Label>{label}</Label>
      {rows === undefined ? (
        <Input className="input" placeholder={placeholder ?? ''} />
      ) : (
        <TextArea className="input" rows={rows} placeholder={placeholder ?? ''} />
      )}
      {hint === undefined ? null : (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
    </TextField>
  )
}
