import { useState } from 'react'
import type { IssueDetail } from '../../../app/views/issue.ts'
import type { SendPlanView, SendView } from '../../../app/views/sending.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { Failure } from '../parts/failure.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { Words } from '../parts/words.tsx'
import { apiPath, change } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { setAnswer, useQuery } from '../requests/use-query.ts'
import { ScheduleDialog } from './schedule-dialog.tsx'
import { sendPath } from './use-send.ts'

interface Props {
  readonly issue: IssueDetail
  readonly onBegun: () => void
}

/** The dry run: who would get what, before anything is frozen; and the step that sends it, at once or later. */
export function PlanPanel({ issue, onBegun }: Props) {
  const { plan: texts, schedule } = useMessages()
  const plan = useQuery<SendPlanView>(apiPath(['issues', issue.id, 'send', 'plan']))
  const [asking, setAsking] = useState<'now' | 'later' | null>(null)
  return (
    <section className="sheet stack">
      <h2>{texts.title}</h2>
      <Loaded answer={plan}>
        {(value) => (
          <>
            <Destination plan={value} />
            <Audience plan={value} />
            <div className="row">
              <Button kind="main" isDisabled={value.total === 0} onPress={() => setAsking('now')}>
                {isRehearsal(value) ? texts.rehearse(value.total) : texts.send(value.total)}
              </Button>
              <Button onPress={() => setAsking('later')}>{schedule.later}</Button>
            </div>
            {asking === 'later' ? (
              <ScheduleDialog issue={issue.id} sha256={value.sha256} onClose={() => setAsking(null)} />
            ) : null}
            {asking === 'now' ? (
              <ConfirmDialog
                issue={issue.id}
                plan={value}
                onBegun={onBegun}
                onClose={() => setAsking(null)}
              />
            ) : null}
          </>
        )}
      </Loaded>
    </section>
  )
}

function isRehearsal({ destination }: SendPlanView): boolean {
  return destination.kind === 'outbox'
}

function Destination({ plan: { destination, total } }: { readonly plan: SendPlanView }) {
  const { plan: texts } = useMessages()
  if (total === 0)
    return (
      <p className="notice warning">
        <Words text={texts.nobody} />
      </p>
    )
  return destination.kind === 'outbox' ? (
    <p className="notice warning">
      {texts.toOutbox} <code>{destination.name}</code>
    </p>
  ) : (
    <p className="notice warning">
      {texts.toServer} <code>{destination.name}</code>
    </p>
  )
}

function Audience({ plan: { audience, total } }: { readonly plan: SendPlanView }) {
  const { plan: texts, view } = useMessages()
  const formats = useFormats()
  const editions = [...new Set(audience.map(({ edition }) => edition))]
  const domains = [...new Set(audience.map(({ domain }) => domain))]
  const count = (edition: string | null, domain: string | null) =>
    audience
      .filter(
        (row) => (edition === null || row.edition === edition) && (domain === null || row.domain === domain),
      )
      .reduce((sum, row) => sum + row.count, 0)
  const sorted = domains.toSorted((a, b) => count(null, b) - count(null, a))
  const shown = (value: number) => (value === 0 ? '' : formats.number(value))
  if (total === 0) return null
  return (
    <div className="scroll-x">
      <table>
        <thead>
          <tr>
            <th>{texts.domain}</th>
            {editions.map((edition) => (
              <th key={edition} className="number">
                {edition}
              </th>
            ))}
            <th className="number">{texts.sum}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, DOMAINS_SHOWN).map((domain) => (
            <tr key={domain}>
              <td>{domain}</td>
              {editions.map((edition) => (
                <td key={edition} className="number">
                  {shown(count(edition, domain))}
                </td>
              ))}
              <td className="number">{shown(count(null, domain))}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th>{sorted.length > DOMAINS_SHOWN ? texts.allDomains(sorted.length) : view.editions}</th>
            {editions.map((edition) => (
              <td key={edition} className="number">
                {shown(count(edition, null))}
              </td>
            ))}
            <td className="number">
              <strong>{formats.number(total)}</strong>
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

const DOMAINS_SHOWN = 12

interface ConfirmProps {
  readonly issue: string
  readonly plan: SendPlanView
  readonly onBegun: () => void
  readonly onClose: () => void
}

/** The one step that cannot be taken back. */
function ConfirmDialog({ issue, plan, onBegun, onClose }: ConfirmProps) {
  const { plan: texts, common } = useMessages()
  const sending = useAction(async () => {
    const send = await change<SendView>('POST', sendPath(issue), { sha256: plan.sha256 })
    setAnswer(sendPath(issue), send)
    onBegun()
  })
  return (
    <Dialog
      title={isRehearsal(plan) ? texts.rehearseTitle(plan.total) : texts.confirmTitle(plan.total)}
      isOpen
      onClose={onClose}
    >
      <p>{isRehearsal(plan) ? texts.confirmOutbox : texts.confirmServer(plan.destination.name)}</p>
      {isRehearsal(plan) ? null : <p className="soft">{texts.confirmFrozen}</p>}
      {sending.failure === null ? null : <Failure failure={sending.failure} />}
      <div className="actions">
        <Button onPress={onClose}>{common.cancel}</Button>
        <Button kind="main" isPending={sending.isPending} onPress={() => void sending.run()}>
          {isRehearsal(plan) ? texts.rehearse(plan.total) : texts.send(plan.total)}
        </Button>
      </div>
    </Dialog>
  )
}
