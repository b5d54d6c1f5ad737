import { type FormEvent, useState } from 'react'
import type { AskedReviews, ReviewList, ReviewRequestView } from '../../../app/views/comments.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Choices } from '../parts/choices.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { Failure } from '../parts/failure.tsx'
import { ForOperators } from '../parts/for-operators.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { TextInput } from '../parts/text-input.tsx'
import { api, at } from '../requests/api.ts'
import { ask } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { setAnswer, useQuery } from '../requests/use-query.ts'
import { useNewsletter } from '../shell/newsletter.tsx'
import { addressesIn } from './review-places.ts'

const reviews = api.issues[':issue'].reviews

/** Shows an issue to others by a mailed link. */
export function AskReview({ issue }: { readonly issue: string }) {
  const { review } = useMessages()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button kind="plain" isSmall does="reviews.ask" onPress={() => setOpen(true)}>
        {review.ask}
      </Button>
      <Dialog title={review.title} isOpen={isOpen} onClose={() => setOpen(false)} isWide>
        <Asking issue={issue} />
      </Dialog>
    </>
  )
}

function Asking({ issue }: { readonly issue: string }) {
  const { review } = useMessages()
  const list = useQuery(at(reviews, { param: { issue } }))
  return (
    <Loaded answer={list}>
      {(value) => (
        <>
          {value.cannotAsk === null ? (
            <AskForm issue={issue} staysHere={value.staysHere} />
          ) : (
            <div className="notice warning">
              <p>{review.noUrl}</p>
              <ForOperators text={review.noUrlHint} />
            </div>
          )}
          <Requests issue={issue} list={value} />
        </>
      )}
    </Loaded>
  )
}

type May = 'read' | 'comment'

function AskForm({ issue, staysHere }: { readonly issue: string; readonly staysHere: boolean }) {
  const { review } = useMessages()
  const { editors } = useNewsletter()
  const [to, setTo] = useState('')
  const [message, setMessage] = useState('')
  const [may, setMay] = useState<May>('comment')
  const [asked, setAsked] = useState<AskedReviews | null>(null)
  const addresses = addressesIn(to)
  const others = editors.filter((address) => !addresses.includes(address))
  const action = useAction(async () => {
    const json = { to: [...addresses], message, mayComment: may === 'comment' }
    const answer = await ask(reviews.$post, { param: { issue }, json })
    setAsked(answer)
    setTo(answer.failed.map(({ address }) => address).join('\n'))
    setAnswer(at(reviews, { param: { issue } }), await ask(reviews.$get, { param: { issue } }))
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (addresses.length > 0) void action.run()
  }
  return (
    <form className="stack" onSubmit={submit}>
      <p className="soft">{review.about}</p>
      <TextInput
        label={review.to}
        hint={review.toHint}
        rows={3}
        value={to}
        onChange={setTo}
        isRequired
        autoFocus
      />
      {others.length === 0 ? null : (
        <div className="row">
          <span className="small soft">{review.editors}</span>
          {others.map((address) => (
            <Button key={address} isSmall onPress={() => setTo([...addresses, address].join('\n'))}>
              {address}
            </Button>
          ))}
        </div>
      )}
      <TextInput
        label={review.message}
        hint={review.messageHint}
        rows={3}
        value={message}
        onChange={setMessage}
      />
      <div className="row">
        <span className="label">{review.rights}</span>
        <Choices<May>
          label={review.rights}
          value={may}
          options={[
            ['comment', review.withComments],
            ['read', review.readOnly],
          ]}
          onChange={setMay}
        />
      </div>
      {action.failure === null ? null : <Failure failure={action.failure} />}
      <Outcome asked={asked} staysHere={staysHere} />
      <div>
        <Button kind="main" type="submit" isPending={action.isPending}>
          {review.send(addresses.length)}
        </Button>
      </div>
    </form>
  )
}

function Outcome({ asked, staysHere }: { readonly asked: AskedReviews | null; readonly staysHere: boolean }) {
  const { review } = useMessages()
  const formats = useFormats()
  return (
    <div role="status" className="stack">
      {asked === null || asked.mailed.length === 0 ? null : (
        <div className="notice good">
          <p>{review.mailed(formats.list(asked.mailed))}</p>
          {staysHere ? <p>{review.staysHere}</p> : null}
        </div>
      )}
      {asked?.failed.map(({ address, reply }) => (
        <p key={address} className="notice bad">
          {review.failed(address, reply)}
        </p>
      ))}
    </div>
  )
}

function Requests({ issue, list: { requests } }: { readonly issue: string; readonly list: ReviewList }) {
  const { review } = useMessages()
  return (
    <section className="stack" aria-label={review.requests}>
      <h3>{review.requests}</h3>
      {requests.length === 0 ? <p className="soft">{review.noRequests}</p> : null}
      <ul className="review-requests">
        {requests.map((request) => (
          <Request key={request.id} issue={issue} request={request} />
        ))}
      </ul>
    </section>
  )
}

function Request({ issue, request }: { readonly issue: string; readonly request: ReviewRequestView }) {
  const { review } = useMessages()
  const formats = useFormats()
  const { id, address, by, at: askedAt, endsAt, state, openedAt, commentedAt, mayComment } = request
  const action = useAction(async () => {
    const param = { issue, review: String(id) }
    const answer = await ask(reviews[':review'].withdrawal.$post, { param, json: {} })
    setAnswer(at(reviews, { param: { issue } }), answer)
  })
  const seen = [
    openedAt === null ? review.notOpened : review.opened(formats.time(openedAt)),
    ...(commentedAt === null ? [] : [review.commented(formats.time(commentedAt))]),
  ]
  const until = { open: review.until(formats.time(endsAt)), ended: review.ended, withdrawn: review.withdrawn }
  return (
    <li>
      <span className="lines">
        <span>{address}</span>
        <span className="small soft">
          {[
            review.askedBy(by, formats.time(askedAt)),
            mayComment ? review.withComments : review.readOnly,
            until[state],
          ].join(' · ')}
        </span>
        <span className="small">{seen.join(' · ')}</span>
      </span>
      {state === 'open' ? (
        <Button
          isSmall
          aria-label={review.withdrawOf(address)}
          isPending={action.isPending}
          onPress={() => void action.run()}
        >
          {review.withdraw}
        </Button>
      ) : null}
      {action.failure === null ? null : <Failure failure={action.failure} />}
    </li>
  )
}
