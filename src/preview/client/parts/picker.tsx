import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components/Select'

interface Props {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly id: string; readonly text: string }[]
  readonly onChange: (id: string) => void
  /** Where a label stands above it already. */
  readonly isLabelHidden?: boolean
}

/** One out of many, in a list that opens. */
export function Picker({ label, value, options, onChange, isLabelHidden = false }: Props) {
  return (
    <Select
      selectedKey={value}
      onSelectionChange={(key) => {
        if (key !== null) onChange(String(key))
      }}
    >
      <Button className="select">
        <Label className={isLabelHidden ? 'unseen' : 'soft'}>{label}</Label>
        <SelectValue />
      </Button>
      <Popover className="popover enter">
        <ListBox items={options}>
          {({ id, text }) => (
            <ListBoxItem id={id} textValue={text} className="option">
              {text}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}
