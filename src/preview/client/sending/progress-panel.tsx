import { useState } from 'react'
import type { PauseView, SendView, StateCounts } from '../../../app/views/sending.ts'
import type { DeliveryState } from '../../../domain/sending/delivery.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { Failure } from '../parts/failure.tsx'
import { Fingerprint } from '../parts/fingerprint.tsx'
import { Wide } from '../parts/wide.tsx'
import { NextStepButton } from '../path/next-step.tsx'
import { useAttempt } from '../path/stale.tsx'
import { api } from '../requests/api.ts'
import { ask } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { refreshAll, setAnswer } from '../requests/use-query.ts'
import { useNames } from '../shell/names.ts'
import { Link } from '../shell/router.tsx'
import { CorrectionNote } from './correction-note.tsx'
import { sendOf } from './use-send.ts'

interface Props {
  readonly send: SendView
  /** Whether the issue is another by now than the one that was rehearsed. */
  readonly isOutdated?: boolean
}

/** Where everybody's copy is, as it happens. */
export function ProgressPanel({ send, isOutdated = false }: Props) {
  const { progress, plan } = useMessages()
  const names = useNames()
  const formats = useFormats()
  const { done, total, ratePerSecond, secondsLeft, nextRetry, hold } = send
  return (
    <section className="sheet stack" aria-label={progress.title}>
      <div className="row apart">
        <h2>{titleOf(send, progress)}</h2>
        <Steps send={send} />
      </div>
      <Bar counts={send.counts} total={total} />
      <p className="row wide-gap">
        <strong>{progress.done(formats.number(done), formats.number(total))}</strong>
        {ratePerSecond === null ? null : (
          <span className="soft">{progress.rate(formats.number(Math.round(ratePerSecond)))}</span>
        )}
        {secondsLeft === null || done === total ? null : (
          <span className="soft">{progress.left(formats.duration(secondsLeft))}</span>
        )}
        {nextRetry === null ? null : (
          <span className="soft">{progress.nextRetry(formats.time(nextRetry))}</span>
        )}
      </p>
      {send.isRehearsal ? (
        <p className="notice warning">
          {progress.notSent} <Link href="/outbox">{progress.readThem}</Link>
        </p>
      ) : null}
      {send.corrects === null ? null : <CorrectionNote corrects={send.corrects} />}
      {send.tags === null ? null : <p>{plan.toTagged(formats.list(send.tags))}</p>}
      {send.restoredFrom === undefined ? null : (
        <p className="notice warning">{progress.restored(formats.time(send.restoredFrom))}</p>
      )}
      {hold?.why === 'server' ? (
        <p className="notice warning">
          {progress.serverHolds(formats.clock(hold.until))}{' '}
          {hold.reply === null ? null : <code>{hold.reply}</code>}
        </p>
      ) : null}
      {send.failure === null ? null : <Failure failure={send.failure} />}
      <CountTable
        head={progress.domain}
        total={send}
        rows={send.domains.slice(0, ROWS_SHOWN).map(({ domain, ...row }) => ({ name: domain, ...row }))}
      />
      <CountTable
        head={progress.edition}
        total={send}
        rows={send.editions.map(({ edition, ...row }) => ({ name: names.edition(edition), ...row }))}
      />
      <p className="soft small">
        {progress.startedAt(formats.time(send.startedAt))}{' '}
        {isOutdated ? <span className="badge warning">{progress.older}</span> : null}
      </p>
      <Fingerprint sha256={send.sha256} />
    </section>
  )
}

const ROWS_SHOWN = 20

function titleOf({ state, runs, isRehearsal }: SendView, texts: ReturnType<typeof useMessages>['progress']) {
  if (isRehearsal) return runs === 'here' ? texts.rehearsing : texts.rehearsed
  if (state === 'cancelled') return texts.cancelled
  if (state === 'finished') return texts.ended
  if (state === 'paused') return texts.paused
  if (runs === 'elsewhere') return texts.elsewhere
  return runs === 'here' ? texts.sending : texts.stopped
}

function Steps({ send }: { readonly send: SendView }) {
  const { progress } = useMessages()
  const [isAsking, setAsking] = useState(false)
  const param = { issue: send.issue }
  const routes = api.issues[':issue'].send
  const attempt = useAttempt()
  const [ended, setEnded] = useState<PauseView['refused']>(null)
  const step = useAction(async (name: 'goOn' | 'pause' | 'resume' | 'cancel') => {
    await attempt(async () => setAnswer(sendOf(send.issue), await answerTo(name)))
    refreshAll()
  })
  async function answerTo(name: 'goOn' | 'pause' | 'resume' | 'cancel'): Promise<SendView> {
    if (name === 'goOn') return ask(routes.$post, { param, json: { sha256: send.sha256 } })
    if (name !== 'pause') return ask(routes[name].$post, { param, json: {} })
    const { refused, ...answer } = await ask(routes.pause.$post, { param, json: {} })
    setEnded(refused)
    return answer
  }
  if (send.isRehearsal || send.state === 'finished' || send.state === 'cancelled')
    return ended === null ? null : (
      <p className="notice warning" role="alert">
        {progress.endedMeanwhile[ended]}
      </p>
    )
  const isHeld = send.state === 'paused'
  const isStopped = send.state === 'running' && send.runs === 'no'
  return (
    <div className="row">
      {step.failure === null ? null : <Failure failure={step.failure} />}
      {isHeld || isStopped ? (
        <NextStepButton>
          <Button
            kind="main"
            does={isHeld ? 'sending.resume' : 'sending.start'}
            isPending={step.isPending}
            onPress={() => void step.run(isHeld ? 'resume' : 'goOn')}
          >
            {isHeld ? progress.resume : progress.goOn}
          </Button>
        </NextStepButton>
      ) : null}
      {isHeld || isStopped ? null : (
        <Button does="sending.pause" isPending={step.isPending} onPress={() => void step.run('pause')}>
          {progress.pause}
        </Button>
      )}
      <Button does="sending.cancel" onPress={() => setAsking(true)}>
        {progress.cancel}
      </Button>
      <Dialog title={progress.cancelTitle} isOpen={isAsking} onClose={() => setAsking(false)}>
        <p>{progress.cancelHint(send.total - send.done)}</p>
        <div className="actions">
          <Button onPress={() => setAsking(false)}>{progress.keepSending}</Button>
          <Button
            kind="main"
            onPress={() => {
              setAsking(false)
              void step.run('cancel')
            }}
          >
            {progress.cancelForGood}
          </Button>
        </div>
      </Dialog>
    </div>
  )
}

function Bar({ counts, total }: { readonly counts: StateCounts; readonly total: number }) {
  const { deliveryStates, progress } = useMessages()
  const formats = useFormats()
  const shown = shownStates(counts)
  return (
    <>
      <div
        className="send-bar"
        role="img"
        aria-label={`${progress.title}: ${shown.map(({ state, count }) => `${deliveryStates[state]} ${formats.number(count)}`).join(', ')}`}
      >
        {shown.map(({ state, count }) => (
          <span key={state} className={`state-${state}`} style={{ flexGrow: count / Math.max(1, total) }} />
        ))}
      </div>
      <ul className="legend">
        {shown.map(({ state, count }) => (
          <li key={state}>
            <span className={`dot state-${state}`} />
            {deliveryStates[state]} <strong>{formats.number(count)}</strong>
          </li>
        ))}
      </ul>
    </>
  )
}

interface CountTableProps {
  readonly head: string
  readonly total: { readonly counts: StateCounts }
  readonly rows: readonly { readonly name: string; readonly total: number; readonly counts: StateCounts }[]
}

function CountTable({ head, total, rows }: CountTableProps) {
  const { deliveryStates, plan } = useMessages()
  const formats = useFormats()
  const states = shownStates(total.counts)
  return (
    <Wide label={head}>
      <table>
        <thead>
          <tr>
            <th>{head}</th>
            {states.map(({ state }) => (
              <th key={state} className="number">
                {deliveryStates[state]}
              </th>
            ))}
            <th className="number">{plan.sum}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, total: sum, counts }) => (
            <tr key={name}>
              <td>{name}</td>
              {states.map(({ state }) => (
                <td key={state} className="number">
                  {counts[state] === 0 ? '' : formats.number(counts[state])}
                </td>
              ))}
              <td className="number">{formats.number(sum)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  )
}

/** In the order in which a bar fills: what is certain first, what is still to come last. */
const statesInBar: readonly DeliveryState[] = [
  'accepted',
  'rejected',
  'uncertain',
  'skipped',
  'deferred',
  'handed',
  'claimed',
  'pending',
]

/** The states that some deliveries are in. */
function shownStates(counts: StateCounts) {
  return statesInBar.map((state) => ({ state, count: counts[state] })).filter(({ count }) => count > 0)
}
