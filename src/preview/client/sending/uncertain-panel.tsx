import { useState } from 'react'
import type { ResolveRequest, SendView, UncertainList } from '../../../app/views/sending.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Check } from '../parts/check.tsx'
import { Failure } from '../parts/failure.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { change } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { refreshAll, useQuery } from '../requests/use-query.ts'
import { useNewsletter } from '../shell/newsletter.tsx'
import { sendPath } from './use-send.ts'

/** Copies that the server may have taken or not: nobody guesses, a person looks and decides. */
export function UncertainPanel({ send }: { readonly send: SendView }) {
  const { uncertain } = useMessages()
  const list = useQuery<UncertainList>(`${sendPath(send.issue)}/uncertain`)
  return (
    <section className="sheet stack">
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
  const { uncertain, test } = useMessages()
  const formats = useFormats()
  const { userName } = useNewsletter()
  const [chosen, setChosen] = useState<readonly number[]>([])
  const ids = chosen.filter((id) => deliveries.some((delivery) => delivery.id === id))
  const resolving = useAction(async (as: ResolveRequest['as']) => {
    await change('POST', `${sendPath(send.issue)}/uncertain`, { ids, as, by: userName })
    setChosen([])
    refreshAll()
  })
  const all = deliveries.map(({ id }) => id)
  return (
    <>
      <div className="scroll-x">
        <table>
          <thead>
            <tr>
              <th>
                <Check
                  isSelected={ids.length === all.length}
                  onChange={(isChosen) => setChosen(isChosen ? all : [])}
                >
                  {test.address}
                </Check>
              </th>
              <th>{uncertain.handedAt}</th>
              <th>{test.reply}</th>
              <th>Message-ID</th>
            </tr>
          </thead>
          <tbody>
            {deliveries.map(({ id, address, handedAt, reply, messageId }) => (
              <tr key={id}>
                <td>
                  <Check
                    isSelected={ids.includes(id)}
                    onChange={(isChosen) =>
                      setChosen((now) => (isChosen ? [...now, id] : now.filter((one) => one !== id)))
                    }
                  >
                    {address}
                  </Check>
                </td>
                <td className="nowrap">{formats.time(handedAt)}</td>
                <td>
                  <code>{reply}</code>
                </td>
                <td>
                  <code>{messageId}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {resolving.failure === null ? null : <Failure failure={resolving.failure} />}
      <div className="row">
        {(['accepted', 'rejected', 'resend'] as const).map((as) => (
          <Button
            key={as}
            isDisabled={ids.length === 0 || (as === 'resend' && send.state === 'cancelled')}
            onPress={() => void resolving.run(as)}
          >
            {uncertain.as[as]}
          </Button>
        ))}
        <span className="soft small">{uncertain.sameId}</span>
      </div>
    </>
  )
}
