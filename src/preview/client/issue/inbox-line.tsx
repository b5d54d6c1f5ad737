import type { IssueDetail } from '../../api/types.ts'
import { useMessages } from '../language/language.tsx'
import { SizeMeter } from './size-meter.tsx'

/** An edition as it lies in an inbox, sender, subject and preheader, and how heavy it is. */
export function InboxLine({ issue, edition }: { readonly issue: IssueDetail; readonly edition: string }) {
  const messages = useMessages()
  const shown = issue.editions.find(({ id }) => id === edition)
  if (shown === undefined) return null
  return (
    <div className="inbox-line">
      <p lang={shown.languages[0]} dir="auto">
        <span className="soft">{shown.senderName}</span> <strong>{shown.subject}</strong>{' '}
        <span className="soft" title={messages.view.preheader}>
          {shown.preheader}
        </span>
      </p>
      <SizeMeter sizes={shown.sizes} limits={issue.limits} />
    </div>
  )
}
