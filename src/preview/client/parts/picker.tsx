import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text,
} from 'react-aria-components/Select'

interface Props {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly id: string; readonly text: string; readonly about?: string }[]
  readonly onChange: (id: string) => void
  /** As in a form; else it stands before it. */
  readonly isLabelAbove?: boolean
}

/** One out of many, in a list that opens. */
export function Picker({ label, value, options, onChange, isLabelAbove = false }: Props) {
  return (
    <Select
      className={isLabelAbove ? 'field' : 'picker'}
      selectedKey={value}
      onSelectionChange={(key) => {
        if (key !== null) onChange(String(key))
      }}
    >
      <Label className="label">{label}</Label>
      <Button className="select">
        <SelectValue>{({ selectedText }) => selectedText}</SelectValue>
      </Button>
      <Popover className="popover enter">
        <ListBox items={options}>
          {({ id, text, about }) => (
            <ListBoxItem id={id} textValue={text} className="option">
              <Text slot="label">{text}</Text>
              {about === undefined ? null : (
                <Text slot="description" className="soft">
                  {about}
                </Text>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}
