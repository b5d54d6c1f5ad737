import { useCallback, useEffect, useRef, useState } from 'react'
import type {
  OutboxPage as OutboxAnswer,
  OutboxEntry,
  OutboxPage as OutboxMails,
  OutboxMessage,
} from '../../../app/views/outbox.ts'
import { MailFrame } from '../issue/mail-frame.tsx'
import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Choices } from '../parts/choices.tsx'
import { Empty } from '../parts/empty.tsx'
import { Failure } from '../parts/failure.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { TextInput } from '../parts/text-input.tsx'
import { api, at } from '../requests/api.ts'
import { ask, pathOf, RequestFailed } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { type Answer, useQuery, useRefresh } from '../requests/use-query.ts'
import { Link, navigate, useLocation } from '../shell/router.tsx'
import { usePageTitle } from '../shell/use-page-title.ts'

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

type Shown = 'html' | 'text' | 'headers'

function OutboxMessageView({ id }: { readonly id: string }) {
  const message = useQuery(at(api.outbox[':message'], { param: { message: id } }))
  return <Loaded answer={message}>{(value) => <Message message={value} />}</Loaded>
}

function Message({ message }: { readonly message: OutboxMessage }) {
  const { outbox, fields } = useMessages()
  const formats = useFormats()
  const [shown, setShown] = useState<Shown>(message.html === null ? 'text' : 'html')
  return (
    <>
      <div className="outbox-head">
        <h2>{message.subject}</h2>
        <p className="soft">
          {message.from} → <span className="to">{message.to}</span>
        </p>
        <div className="row">
          <Choices
            label={outbox.shown}
            value={shown}
            options={[
              ['html', outbox.html],
              ['text', outbox.text],
              ['headers', outbox.headers],
            ]}
            onChange={setShown}
          />
          <span className="soft small">
            {formats.time(message.at)} · {formats.bytes(message.sizeBytes)}
          </span>
          <a className="button small" href={pathOf(['api', 'outbox', message.id, 'raw'])} download>
            {outbox.download}
          </a>
        </div>
      </div>
      <div className="outbox-body">
        {shown === 'html' && message.html !== null ? (
          <MailFrame
            path={pathOf(['frame', 'outbox', message.id], { scheme: 'light' })}
            title={fields.mail}
          />
        ) : null}
        {shown === 'html' && message.html === null ? <p className="empty">{outbox.noHtml}</p> : null}
        {shown === 'text' ? (
          <textarea readOnly aria-label={outbox.text} value={message.text ?? outbox.noText} />
        ) : null}
        {shown === 'headers' ? <Headers message={message} /> : null}
      </div>
    </>
  )
}

function Headers({ message: { headers } }: { readonly message: OutboxMessage }) {
  return (
    <dl className="headers">
      {headers
        .map((header, place) => ({ ...header, place }))
        .map(({ name, value, place }) => (
          <div key={place}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}

/** A pause of typing after which it is searched. */
const PAUSE_MS = 250

interface FoundMails extends OutboxMails {
  readonly search: string
}

/** The newest mails, or those that are found. What is searched for goes in the body: an address in a URL would be kept in logs. */
function useOutbox(search: string): Answer<FoundMails> {
  const [answer, setAnswer] = useState<Answer<FoundMails>>({ value: null, failure: null })
  // The newest question: what answers an older one is not shown.
  const asked = useRef(0)
  const look = useCallback(async () => {
    const own = ++asked.current
    try {
      const value = { ...(await readOutbox(search, null)), search }
      if (own === asked.current) setAnswer({ value, failure: null })
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error
      if (own === asked.current) setAnswer((last) => ({ ...last, failure: error }))
    }
  }, [search])

  useEffect(() => {
    const timer = setTimeout(() => void look(), search === '' ? 0 : PAUSE_MS)
    return () => clearTimeout(timer)
  }, [look, search])
  useRefresh('/api/outbox', look)
  return answer
}

function readOutbox(search: string, before: string | null): Promise<OutboxMails> {
  return ask(api.outbox.$post, { json: { search, before } })
}
