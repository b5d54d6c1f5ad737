import type { SendView, UncertainList } from '../../../app/views/sending.ts'
import { useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { api, at } from '../requests/api.ts'
import { ask } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { refreshAll, useQuery } from '../requests/use-query.ts'
import { useNewsletter } from '../shell/newsletter.tsx'
import { DeliveryChoice } from './delivery-choice.tsx'
import { ResendButton } from './resend-button.tsx'

const route = api.issues[':issue'].send.uncertain

/** Copies that the server may have taken or not: nobody guesses, a person looks and decides. */
export function UncertainPanel({ send }: { readonly send: SendView }) {
  const { uncertain } = useMessages()
  const list = useQuery(at(route, { param: { issue: send.issue } }))
  return (
    <section className="sheet stack" aria-label={uncertain.title}>
      <h2>{uncertain.title}</h2>
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
  const { userName } = useNewsletter()
  const decide = async (as: 'accepted' | 'rejected' | 'resend') => {
    await ask(route.$post, { param: { issue: send.issue }, json: { ids: [...ids], as, by: userName } })
    refreshAll()
  }
  const closing = useAction(decide)
  return (
    <>
      {closing.failure === null ? null : <Failure failure={closing.failure} />}
      <div className="row">
        {(['accepted', 'rejected'] as const).map((as) => (
          <Button key={as} isDisabled={ids.length === 0} onPress={() => void closing.run(as)}>
            {uncertain.as[as]}
          </Button>
        ))}
        <ResendButton
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
