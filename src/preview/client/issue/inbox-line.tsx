import { Meter } from 'react-aria-components/Meter'
import type { IssueDetail, PartSizes, SizeLimits } from '../../../app/views/issue.ts'
import { useFormats, useMessages } from '../language/language.tsx'

/** An edition as it lies in an inbox, sender, subject and preheader, and how heavy it is. */
export function InboxLine({ issue, edition }: { readonly issue: IssueDetail; readonly edition: string }) {
  const messages = useMessages()
  const shown = issue.editions.find(({ id }) => id === edition)
  if (shown === undefined) return null
  return (
    <div className="inbox-line">
      <div className="subject-lines" lang={shown.languages[0]}>
        <p dir="auto" title={shown.subject}>
          <span className="soft">{shown.senderName}</span> <strong>{shown.subject}</strong>
        </p>
        <p dir="auto" className="soft" title={messages.view.preheader}>
          {shown.preheader}
        </p>
      </div>
      <SizeMeter sizes={shown.sizes} limits={issue.limits} />
    </div>
  )
}

interface SizeMeterProps {
  readonly sizes: PartSizes
  readonly limits: SizeLimits
}

/** How near the HTML part is to the line at which Gmail cuts a mail off, and what each part weighs. */
function SizeMeter({ sizes, limits }: SizeMeterProps) {
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
