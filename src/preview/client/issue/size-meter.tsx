import { Meter } from 'react-aria-components/Meter'
import type { PartSizes, SizeLimits } from '../../../app/views/issue.ts'
import { useFormats, useMessages } from '../language/language.tsx'

interface Props {
  readonly sizes: PartSizes
  readonly limits: SizeLimits
}

/** How near the HTML part is to the line at which Gmail cuts a mail off, and what each part weighs. */
export function SizeMeter({ sizes, limits }: Props) {
  const { view } = useMessages()
  const formats = useFormats()
  const most = limits.clipBytes * 1.15
  const tone = sizes.html >= limits.refuseBytes ? 'bad' : sizes.html >= limits.warnBytes ? 'warning' : ''
  const spoken = view.sizeOfClip(formats.bytes(sizes.html), formats.bytes(limits.clipBytes))
  return (
    <div className="size-meter" title={spoken}>
      <Meter
        className="scale"
        aria-label={view.htmlSize}
        value={Math.min(sizes.html, most)}
        maxValue={most}
        valueLabel={spoken}
      >
        {({ percentage }) => (
          <>
            <span className={`filled ${tone}`} style={{ width: `${percentage}%` }} />
            <span className="clip" style={{ insetInlineStart: `${(limits.clipBytes / most) * 100}%` }} />
          </>
        )}
      </Meter>
      <span className="small nowrap">
        {view.sizes.map(([part, name]) => (
          <span key={part}>
            <span className="soft">{name}</span> {formats.bytes(sizes[part])}
          </span>
        ))}
      </span>
    </div>
  )
}
