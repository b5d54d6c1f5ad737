import type { IssueDetail } from '../../../app/views/issue.ts'
import { useMessages } from '../language/language.tsx'
import { SizeMeter } from './size-meter.tsx'

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
