import { useState } from 'react'
import type { SendPlanView, SendView } from '../../../app/views/sending.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { ForOperators } from '../parts/for-operators.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { api, at, given } from '../requests/api.ts'
import { ask } from '../requests/request.ts'
import { refreshAll, useQuery } from '../requests/use-query.ts'
import { useNewsletter } from '../shell/newsletter.tsx'
import { ConfirmSend } from './confirm-send.tsx'
import { TagChoice } from './tag-choice.tsx'

const route = api.issues[':issue'].send

/** After a send that has ended: those who have subscribed since, or got a wrong copy since, and those whom a send to tags left out. */
export function MoreReaders({ send }: { readonly send: SendView }) {
  const { more } = useMessages()
  const { destination } = useNewsletter()
  return (
    <section className="sheet stack" aria-label={more.title}>
      <h2>{more.title}</h2>
      {destination.kind === 'outbox' ? (
        <div className="notice">
          <p>{more.needsServer}</p>
          <ForOperators text={more.setServer} />
        </div>
      ) : (
        <>
          {send.corrects === null ? <NewReaders send={send} /> : <WrongSince send={send} />}
          {send.tags === null ? null : <Others send={send} tags={send.tags} />}
        </>
      )}
    </section>
  )
}

function NewReaders({ send }: { readonly send: SendView }) {
  const { more } = useMessages()
  const param = { issue: send.issue }
  const plan = useQuery(at(route.new, { param }))
  return (
    <Loaded answer={plan}>
      {(value) =>
        value.total === 0 ? (
          <p className="soft">{more.nobodyNew}</p>
        ) : (
          <SendMore
            send={send}
            plan={value}
            label={more.sendToNew(value.total)}
            begin={(isKnownUnsent) =>
              ask(route.new.$post, { param, json: { sha256: value.sha256, isKnownUnsent } })
            }
          />
        )
      }
    </Loaded>
  )
}

/** A correction goes to nobody who has subscribed since, but to those who have got what it corrects since. */
function WrongSince({ send }: { readonly send: SendView }) {
  const { more } = useMessages()
  const param = { issue: send.issue }
  const plan = useQuery(at(route.plan, { param, query: {} }))
  return (
    <Loaded answer={plan}>
      {(value) =>
        value.total === 0 ? (
          <p className="soft">{more.nobodyWrong}</p>
        ) : (
          <SendMore
            send={send}
            plan={value}
            label={more.sendToWrong(value.total)}
            begin={(isKnownUnsent) =>
              ask(route.$post, { param, json: { sha256: value.sha256, isKnownUnsent } })
            }
          />
        )
      }
    </Loaded>
  )
}

function Others({ send, tags: sentTo }: { readonly send: SendView; readonly tags: readonly string[] }) {
  const { more } = useMessages()
  const formats = useFormats()
  const [tags, setTags] = useState<readonly string[]>([])
  const param = { issue: send.issue }
  const query = given({ tags: tags.join(',') })
  const plan = useQuery(at(route.plan, { param, query }))
  return (
    <>
      <p>{more.wentTo(formats.list(sentTo))}</p>
      <TagChoice tags={tags} onChange={setTags} isCorrection={send.corrects !== null} />
      <Loaded answer={plan}>
        {(value) =>
          value.total === 0 ? (
            <p className="soft">{more.nobodyElse}</p>
          ) : (
            <SendMore
              send={send}
              plan={value}
              label={more.sendToOthers(value.total)}
              begin={(isKnownUnsent) =>
                ask(route.$post, { param, json: { sha256: value.sha256, isKnownUnsent, ...query } })
              }
            />
          )
        }
      </Loaded>
    </>
  )
}

interface SendMoreProps {
  readonly send: SendView
  readonly plan: SendPlanView
  readonly label: string
  readonly begin: (isKnownUnsent: boolean) => Promise<SendView>
}

function SendMore({ send, plan, label, begin }: SendMoreProps) {
  const [isAsking, setAsking] = useState(false)
  return (
    <div className="row">
      <Button does="sending.startNew" onPress={() => setAsking(true)}>
        {label}
      </Button>
      {isAsking ? (
        <ConfirmSend
          issue={send.issue}
          plan={plan}
          title={`${label}?`}
          confirm={label}
          begin={begin}
          onBegun={refreshAll}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </div>
  )
}
