import type { SendView, UncertainList } from '../../../app/views/sending.ts'
import { useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { NextStepButton, useNextLabel } from '../path/next-step.tsx'
import { api, at } from '../requests/api.ts'
import { ask } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { refreshAll, useQuery } from '../requests/use-query.ts'
import { DeliveryChoice } from './delivery-choice.tsx'
import { ResendButton } from './resend-button.tsx'

/** Of the page, for the next step to lead to. */
const PLACE = 'uncertain'

const route = api.issues[':issue'].send.uncertain

/** Copies that the server may have taken or not: nobody guesses, a person looks and decides. */
export function UncertainPanel({ send }: { readonly send: SendView }) {
  const { uncertain } = useMessages()
  const label = useNextLabel()
  const list = useQuery(at(route, { param: { issue: send.issue } }))
  return (
    <section id={PLACE} className="sheet stack in-sight" aria-label={uncertain.title}>
      <h2>{uncertain.title}</h2>
      {send.state === 'finished' || send.state === 'cancelled' ? (
        <NextStepButton>
          <a className="button main" href={`#${PLACE}`}>
            {label({ act: 'resolve', step: 'send', count: send.counts.uncertain })}
          </a>
        </NextStepButton>
      ) : null}
      <p className="soft">{uncertain.about}</p>
      <Loaded answer={list}>{({ deliveries }) => <Uncertain send={send} deliveries={deliveries} />}</Loaded>
    </section>
  )
}

interface Props {
  readonly send: SendView
  readonly deliveries: UncertainList['deliveries']
}

function Uncertain({ send, deliveries }: Props) {
  return (
    <DeliveryChoice deliveries={deliveries}>{(ids) => <Decisions send={send} ids={ids} />}</DeliveryChoice>
  )
}

function Decisions({ send, ids }: { readonly send: SendView; readonly ids: readonly number[] }) {
  const { uncertain } = useMessages()
  const decide = async (as: 'accepted' | 'rejected' | 'resend') => {
    await ask(route.$post, { param: { issue: send.issue }, json: { ids: [...ids], as } })
    refreshAll()
  }
  const closing = useAction(decide)
  return (
    <>
      {closing.failure === null ? null : <Failure failure={closing.failure} />}
      <div className="row">
        {(['accepted', 'rejected'] as const).map((as) => (
          <Button
            key={as}
            does="sending.resolve"
            isDisabled={ids.length === 0}
            onPress={() => void closing.run(as)}
          >
            {uncertain.as[as]}
          </Button>
        ))}
        <ResendButton
          does="sending.resolve"
          label={uncertain.as.resend}
          hint={uncertain.resendHint}
          count={ids.length}
          isDisabled={ids.length === 0 || send.state === 'cancelled'}
          resend={() => decide('resend')}
        />
      </div>
    </>
  )
}
