import { useMessages } from '../language/language.tsx'
import { Choices } from '../parts/choices.tsx'
import { freeWidth, widths } from './view-settings.ts'

interface Props {
  readonly width: number
  /** As it stands in the address; null is how it is at first. */
  readonly onChange: (width: string | null) => void
}

/** A phone, a desktop, or any width by a slider. */
export function WidthChoice({ width, onChange }: Props) {
  const { view } = useMessages()
  const value = width === widths.phone ? 'phone' : width === widths.desktop ? 'desktop' : 'free'
  const inAddress = { phone: 'phone', desktop: null, free: String(freeWidth.first) } as const
  return (
    <>
      <Choices
        label={view.width}
        value={value}
        options={[
          ['phone', view.widths.phone],
          ['desktop', view.widths.desktop],
          ['free', view.widths.free],
        ]}
        onChange={(choice) => onChange(inAddress[choice])}
      />
      {value === 'free' ? (
        <label className="free-width small">
          <span className="unseen">{view.pixels}</span>
          <input
            type="range"
            min={freeWidth.least}
            max={freeWidth.most}
            step={1}
            value={width}
            onChange={({ target }) => onChange(target.value)}
          />
          <output className="number">{width} px</output>
        </label>
      ) : null}
    </>
  )
}
