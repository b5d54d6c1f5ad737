import { useState } from 'react'
import type { IssueDetail } from '../../../app/views/issue.ts'
import type { CorrectionView } from '../../../app/views/issues.ts'
import type { RehearsalView, SendView, UncertainList } from '../../../app/views/sending.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { Failure } from '../parts/failure.tsx'
import { Loaded, Waiting } from '../parts/loaded.tsx'
import { NextStepButton, stepPath, useNextLabel } from '../path/next-step.tsx'
import { api, at } from '../requests/api.ts'
import { ask, pathOf } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { refreshAll, useQuery } from '../requests/use-query.ts'
import { useNames } from '../shell/names.ts'
import type { UseCase } from '../shell/person.ts'
import { Link, navigate } from '../shell/router.tsx'
import { DeliveryChoice } from './delivery-choice.tsx'
import { MoreReaders } from './more-readers.tsx'
import { PlanPanel } from './plan-panel.tsx'
import { ProgressPanel } from './progress-panel.tsx'
import { ReportPanel } from './report-panel.tsx'
import { SchedulePanel } from './schedule-panel.tsx'
import { useSend } from './use-send.ts'

/** From the recipients over the progress to the report: what comes next is shown, what is past stays readable. */
export function SendingView({ issue }: { readonly issue: IssueDetail }) {
  const [hasBegun, setBegun] = useState(false)
  const { send, rehearsed, failure, isKnown } = useSend(issue, hasBegun)
  const { schedule } = issue
  if (!isKnown) return <Waiting />
  if (send !== null && !send.isRehearsal) return <Sent send={send} />
  const isApproved = issue.approval?.isCurrent === true && issue.approval.isComplete
  const isUnderWay = send?.runs === 'here'
  return (
    <div className="column">
      {failure === null ? null : <Failure failure={failure} />}
      {schedule === null ? null : <SchedulePanel issue={issue} schedule={schedule} />}
      {send !== null ? (
        <ProgressPanel send={send} isOutdated={send.sha256 !== issue.sha256} />
      ) : (
        rehearsed && <RehearsalPanel outbox={rehearsed} />
      )}
      {!isUnderWay && isApproved && schedule?.state !== 'waiting' ? (
        <PlanPanel issue={issue} onBegun={() => setBegun(true)} />
      ) : null}
      {!isUnderWay && !isApproved ? <NotApproved issue={issue.id} /> : null}
    </div>
  )
}

function NotApproved({ issue }: { readonly issue: string }) {
  const { plan } = useMessages()
  return (
    <p className="notice warning spaced">
      {plan.notApproved} <Link href={stepPath(issue, 'approve')}>{plan.toApproval}</Link>
    </p>
  )
}

/** What earlier rehearsals of an issue have left in the outbox, by anybody. */
function RehearsalPanel({ outbox }: { readonly outbox: RehearsalView['outbox'] }) {
  const { progress } = useMessages()
  const formats = useFormats()
  if (outbox.last === null) return null
  return (
    <section className="sheet stack" aria-label={progress.rehearsed}>
      <h2>{progress.rehearsed}</h2>
      <p>{progress.inOutbox(outbox.mails, formats.time(outbox.last), outbox.isMore)}</p>
      <p className="notice warning">
        {progress.notSent} <Link href="/outbox">{progress.readThem}</Link>
      </p>
    </section>
  )
}

function Sent({ send }: { readonly send: SendView }) {
  const hasEnded = send.state === 'finished' || send.state === 'cancelled'
  return (
    <div className="column">
      <ProgressPanel send={send} />
      {send.counts.uncertain > 0 ? <UncertainPanel send={send} /> : null}
      {hasEnded ? <ReportPanel send={send} /> : null}
      {send.counts.rejected > 0 && send.state !== 'cancelled' ? <RejectedPanel send={send} /> : null}
      {send.state === 'finished' ? <MoreReaders send={send} /> : null}
      {send.corrects === null ? <CorrectPanel issue={send.issue} /> : null}
    </div>
  )
}

type Refused = Extract<CorrectionView, { refused: string }>

const contentOf = (issue: string) => pathOf(['issues', issue, 'articles'])

/** After an issue was sent: makes an issue of its own for what was wrong in it, and leads there. */
function CorrectPanel({ issue }: { readonly issue: string }) {
  const { correct } = useMessages()
  const names = useNames()
  const [refused, setRefused] = useState<Refused | null>(null)
  const correcting = useAction(async () => {
    setRefused(null)
    const result = await ask(api.issues[':issue'].correction.$post, { param: { issue }, json: {} })
    if ('refused' in result) return setRefused(result)
    refreshAll()
    navigate(contentOf(result.done.id))
  })
  return (
    <section className="sheet stack" aria-label={correct.title}>
      <h2>{correct.title}</h2>
      <p className="soft">{correct.about}</p>
      {refused === null ? null : (
        <p className="notice warning" role="alert">
          {refused.refused === 'unchanged' ? (
            correct.unchanged
          ) : (
            <>
              {correct.waiting} <Link href={contentOf(refused.by)}>{names.issue(refused.by)}</Link>
            </>
          )}
        </p>
      )}
      {correcting.failure === null ? null : <Failure failure={correcting.failure} />}
      <div className="row">
        <Button does="issues.correct" isPending={correcting.isPending} onPress={() => void correcting.run()}>
          {correct.make}
        </Button>
      </div>
    </section>
  )
}

const route = api.issues[':issue'].send.rejected

/** Copies that a server refused, to be sent once more when the reason is gone. Read when somebody opens it. */
function RejectedPanel({ send }: { readonly send: SendView }) {
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

/** Of the page, for the next step to lead to. */
const PLACE = 'uncertain'

const uncertainRoute = api.issues[':issue'].send.uncertain

/** Copies that the server may have taken or not: nobody guesses, a person looks and decides. */
function UncertainPanel({ send }: { readonly send: SendView }) {
  const { uncertain } = useMessages()
  const label = useNextLabel()
  const list = useQuery(at(uncertainRoute, { param: { issue: send.issue } }))
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
    await ask(uncertainRoute.$post, { param: { issue: send.issue }, json: { ids: [...ids], as } })
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

interface ResendButtonProps {
  readonly does: UseCase
  readonly label: string
  /** What a person should know before they say yes. */
  readonly hint: string
  /** How many copies. */
  readonly count: number
  readonly isDisabled: boolean
  readonly resend: () => Promise<void>
}

/** Sends copies once more, once a person has said yes. */
function ResendButton({ does, label, hint, count, isDisabled, resend }: ResendButtonProps) {
  const { uncertain } = useMessages()
  const [isAsking, setAsking] = useState(false)
  const resending = useAction(async () => {
    await resend()
    setAsking(false)
  })
  return (
    <>
      <Button
        does={does}
        isDisabled={isDisabled}
        onPress={() => {
          resending.forget()
          setAsking(true)
        }}
      >
        {label}
      </Button>
      <span className="soft small">{uncertain.sameId}</span>
      {isAsking ? (
        <Confirm
          title={uncertain.resendTitle(count)}
          confirm={uncertain.as.resend}
          action={resending}
          onClose={() => setAsking(false)}
        >
          <p>{hint}</p>
        </Confirm>
      ) : null}
    </>
  )
}
