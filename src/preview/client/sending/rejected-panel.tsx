import { useState } from 'react'
import type { SendView } from '../../../app/views/sending.ts'
import { useMessages } from '../language/language.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { api, at } from '../requests/api.ts'
import { ask } from '../requests/request.ts'
import { refreshAll, useQuery } from '../requests/use-query.ts'
import { Link } from '../shell/router.tsx'
import { DeliveryChoice } from './delivery-choice.tsx'
import { ResendButton } from './resend-button.tsx'

const route = api.issues[':issue'].send.rejected

/** Copies that a server refused, to be sent once more when the reason is gone. Read when somebody opens it. */
export function RejectedPanel({ send }: { readonly send: SendView }) {
  const { rejected } = useMessages()
  const [isOpen, setOpen] = useState(false)
  const list = useQuery(isOpen ? at(route, { param: { issue: send.issue } }) : null)
  return (
    <section className="sheet" aria-label={rejected.title(send.counts.rejected)}>
      <details className="opened" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{rejected.title(send.counts.rejected)}</summary>
        <div className="stack">
          <p className="soft">
            {rejected.about} <Link href="/list">{rejected.toList}</Link>
          </p>
          {isOpen ? (
            <Loaded answer={list}>
              {({ deliveries }) => (
                <DeliveryChoice deliveries={deliveries}>
                  {(ids) => <Resend send={send} ids={ids} />}
                </DeliveryChoice>
              )}
            </Loaded>
          ) : null}
        </div>
      </details>
    </section>
  )
}

function Resend({ send, ids }: { readonly send: SendView; readonly ids: readonly number[] }) {
  const { rejected } = useMessages()
  return (
    <div className="row">
      <ResendButton
        does="sending.resendRejected"
        label={rejected.resend(ids.length)}
        hint={rejected.resendHint}
        count={ids.length}
        isDisabled={ids.length === 0}
        resend={async () => {
          await ask(route.$post, { param: { issue: send.issue }, json: { ids: [...ids] } })
          refreshAll()
        }}
      />
    </div>
  )
}
