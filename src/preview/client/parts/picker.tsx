import { useId } from 'react'
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
  readonly options: readonly {
    readonly id: string
    readonly text: string
    readonly about?: string
    readonly lang?: string
  }[]
  readonly onChange: (id: string) => void
  /** As in a form; else it stands before it. */
  readonly isLabelAbove?: boolean
  /** Where it is clear from where it stands. */
  readonly isLabelHidden?: boolean
  readonly isDisabled?: boolean
}

/** One out of many, in a list that opens. */
export function Picker({
  label,
  value,
  options,
  onChange,
  isLabelAbove = false,
  isLabelHidden = false,
  isDisabled = false,
}: Props) {
  const labelId = useId()
  const valueId = useId()
  return (
    <Select
      className={isLabelAbove ? 'field' : 'picker'}
      isDisabled={isDisabled}
      selectedKey={value}
      onSelectionChange={(key) => {
        if (key !== null) onChange(String(key))
      }}
    >
      <Label id={labelId} className={isLabelHidden ? 'unseen' : 'label'}>
        {label}
      </Label>
      {/* By itself it would say the value first: “English, Edition”. */}
      <Button className="select" aria-labelledby={`${labelId} ${valueId}`}>
        <SelectValue id={valueId}>{({ selectedText }) => selectedText}</SelectValue>
      </Button>
      <Popover className="popover enter">
        <ListBox items={options}>
          {({ id, text, about, lang }) => (
            <ListBoxItem id={id} textValue={text} className="option">
              <Text slot="label" lang={lang}>
                {text}
              </Text>
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
