import { useState } from 'react'
import type { OutboxPage as OutboxAnswer, OutboxEntry } from '../../../app/views/outbox.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Empty } from '../parts/empty.tsx'
import { Failure } from '../parts/failure.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { TextInput } from '../parts/text-input.tsx'
import { pathOf } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { Link, navigate, useLocation } from '../shell/router.tsx'
import { usePageTitle } from '../shell/use-page-title.ts'
import { OutboxMessageView } from './outbox-message.tsx'
import { type FoundMails, readOutbox, useOutbox } from './use-outbox.ts'

/** Mail that "left" while no SMTP server is set: every message can be read. */
export function OutboxPage({ id }: { readonly id: string | null }) {
  const { outbox } = useMessages()
  const { path, kept: search } = useLocation()
  const list = useOutbox(search)
  usePageTitle(outbox.title)
  return (
    <main className="desk outbox">
      <div className="outbox-list">
        <div className="outbox-search">
          <h1>{outbox.title}</h1>
          <TextInput
            label={outbox.search}
            isLabelHidden
            type="search"
            value={search}
            onChange={(text) => navigate(path, { replace: true, kept: text })}
          />
        </div>
        <Loaded answer={list}>{(page) => <Messages key={page.search} first={page} chosen={id} />}</Loaded>
      </div>
      <div className="outbox-message">
        {id === null ? <Empty title={outbox.chooseOne} /> : <OutboxMessageView key={id} id={id} />}
      </div>
    </main>
  )
}

interface MessagesProps {
  readonly first: FoundMails
  readonly chosen: string | null
}

function Messages({ first, chosen }: MessagesProps) {
  const { search } = first
  const { outbox } = useMessages()
  const [older, setOlder] = useState<readonly OutboxAnswer[]>([])
  const more = useAction(async (before: string) => {
    const page = await readOutbox(search, before)
    setOlder((pages) => [...pages, page])
  })
  const pages = [first, ...older]
  const messages = pages.flatMap((page) => page.messages)
  const next = pages.at(-1)?.next ?? null
  if (first.total === 0) return <Empty title={outbox.none}>{outbox.noneHint}</Empty>
  return (
    <>
      <p className="soft small count">{outbox.count(first.total)}</p>
      {messages.length === 0 ? <Empty title={outbox.notFound} /> : null}
      <ul>
        {messages.map((message) => (
          <Entry key={message.id} entry={message} search={search} isChosen={message.id === chosen} />
        ))}
      </ul>
      {more.failure === null ? null : <Failure failure={more.failure} />}
      {next === null ? null : (
        <div className="row more">
          <Button isPending={more.isPending} onPress={() => void more.run(next)}>
            {outbox.older}
          </Button>
        </div>
      )}
    </>
  )
}

interface EntryProps {
  readonly entry: OutboxEntry
  readonly search: string
  readonly isChosen: boolean
}

function Entry({ entry, search, isChosen }: EntryProps) {
  const { outbox } = useMessages()
  const formats = useFormats()
  return (
    <li>
      <Link
        className="outbox-entry"
        href={pathOf(['outbox', entry.id])}
        kept={search}
        aria-current={isChosen ? 'true' : undefined}
      >
        <span className="to">{entry.to}</span>
        <span className="soft small nowrap">{formats.time(entry.at)}</span>
        <span className="subject">{entry.subject}</span>
        {entry.isTest ? <span className="badge">{outbox.test}</span> : null}
        {entry.rehearsalOf === null ? null : <span className="badge warning">{outbox.rehearsal}</span>}
      </Link>
    </li>
  )
}
