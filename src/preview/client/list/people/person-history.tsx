import { type ReactNode, useState } from 'react'
import type { PersonEvent } from '../../../../app/views/list.ts'
import { useFormats, useMessages } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { useNames } from '../../shell/names.ts'
import { Link } from '../../shell/router.tsx'

const SHOWN = 30

/** What is in the ledger of one subscriber, the newest first. */
export function PersonHistory({ events }: { readonly events: readonly PersonEvent[] }) {
  const { people } = useMessages().list
  const formats = useFormats()
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? events : events.slice(0, SHOWN)
  return (
    <section className="sheet stack" aria-label={people.history}>
      <h2>{people.history}</h2>
      <ol className="history">
        {shown.map((event, index) => (
          // Nothing else tells two events of the same moment apart, and the list only grows at its head.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={`${event.at} ${event.kind} ${index}`}>
            <time dateTime={event.at} className="soft small">
              {formats.time(event.at)}
            </time>
            <span className="anywhere">
              <Told event={event} />
            </span>
          </li>
        ))}
      </ol>
      {shown.length === events.length ? null : (
        <div className="row">
          <Button isSmall onPress={() => setShowsAll(true)}>
            {people.older(events.length - shown.length)}
          </Button>
        </div>
      )}
      <p className="hint">{people.noClicks}</p>
    </section>
  )
}

function Told({ event }: { readonly event: PersonEvent }): ReactNode {
  const { list, deliveryStates } = useMessages()
  const names = useNames()
  const { events, bounceKinds } = list.people
  switch (event.kind) {
    case 'issue':
      return (
        <>
          <Link href={`/issues/${encodeURIComponent(event.issue)}/send`}>{names.issue(event.issue)}</Link>
          {events.delivered(deliveryStates[event.state], names.edition(event.edition))}
          {event.reply === null || event.state === 'accepted' ? null : <Reply text={event.reply} />}
        </>
      )
    case 'bounce':
      return (
        <>
          {events.bounce(bounceKinds[event.bounce] ?? event.bounce)}
          {event.reason === '' ? null : <Reply text={event.reason} />}
        </>
      )
    case 'left': {
      const reason = event.reason === null ? '' : list.reasonNames[event.reason]
      return events.left({
        issue: event.issue === null ? '' : names.issue(event.issue),
        isOneClick: event.way === 'one-click',
        reason,
      })
    }
    case 'added':
    case 'changed':
    case 'removed':
    case 'restored':
      return events[event.kind](event.by, event.note)
    case 'came':
    case 'asked':
    case 'confirmed':
    case 'returned':
      return events[event.kind]
  }
}

function Reply({ text }: { readonly text: string }) {
  return (
    <span className="below">
      <code>{text}</code>
    </span>
  )
}
