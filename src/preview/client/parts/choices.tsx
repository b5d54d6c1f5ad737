import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'

interface Props<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly (readonly [value: Value, text: string])[]
  readonly onChange: (value: Value) => void
  readonly isDisabled?: boolean
}

/** One out of a few, all in sight. */
export function Choices<Value extends string>({ label, value, options, onChange, isDisabled }: Props<Value>) {
  return (
    <ToggleButtonGroup
      className="choices"
      aria-label={label}
      disallowEmptySelection
      isDisabled={isDisabled ?? false}
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = options.find(([key]) => keys.has(key))
        if (chosen !== undefined) onChange(chosen[0])
      }}
    >
      {options.map(([key, text]) => (
        <ToggleButton key={key} id={key}>
          {text}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
