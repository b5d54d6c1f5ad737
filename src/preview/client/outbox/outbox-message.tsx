import { useState } from 'react'
import type { OutboxMessage } from '../../../app/views/outbox.ts'
import { MailFrame } from '../issue/mail-frame.tsx'
import { useFormats, useMessages } from '../language/language.tsx'
import { Choices } from '../parts/choices.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { apiPath, pathOf } from '../requests/request.ts'
import { useQuery } from '../requests/use-query.ts'

type Shown = 'html' | 'text' | 'headers'

export function OutboxMessageView({ id }: { readonly id: string }) {
  const message = useQuery<OutboxMessage>(apiPath(['outbox', id]))
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
          <a className="button small" href={apiPath(['outbox', message.id, 'raw'])} download>
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
