import { useState } from 'react'
import type { IssueDetail } from '../../../app/views/issue.ts'
import type { SendPlanView } from '../../../app/views/sending.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { ForOperators } from '../parts/for-operators.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { NextStepButton } from '../path/next-step.tsx'
import { useUnsaved } from '../record/unsaved.tsx'
import { api, at, given } from '../requests/api.ts'
import { ask } from '../requests/request.ts'
import { useQuery } from '../requests/use-query.ts'
import { useNames } from '../shell/names.ts'
import { useRefused } from '../shell/person.ts'
import { Link } from '../shell/router.tsx'
import { ConfirmSend } from './confirm-send.tsx'
import { CorrectionNote } from './correction-note.tsx'
import { DoubtNote } from './doubt.tsx'
import { ScheduleDialog } from './schedule-dialog.tsx'
import { TagChoice } from './tag-choice.tsx'

interface Props {
  readonly issue: IssueDetail
  readonly onBegun: () => void
}

const route = api.issues[':issue'].send

/** Who would get what, before anything is frozen; and the step that sends it, at once or later. */
export function PlanPanel({ issue, onBegun }: Props) {
  const { plan: texts, schedule } = useMessages()
  // A schedule that has missed its time was for them, too.
  const [tags, setTags] = useState(issue.schedule?.tags ?? [])
  const query = given({ tags: tags.join(',') })
  const plan = useQuery(at(route.plan, { param: { issue: issue.id }, query }))
  const unsaved = useUnsaved(issue)
  const refusal = useRefused('sending.start')
  const [asking, setAsking] = useState<'now' | 'later' | null>(null)
  const close = () => setAsking(null)
  return (
    <section className="sheet stack" aria-label={texts.title}>
      <h2>{texts.title}</h2>
      <TagChoice tags={tags} onChange={setTags} isCorrection={issue.corrects !== null} />
      <Loaded answer={plan}>
        {(value) => {
          const { sha256, total, isRehearsal } = value
          const confirm = isRehearsal ? texts.rehearse(total) : texts.send(total)
          return (
            <>
              {value.corrects === null ? null : (
                <CorrectionNote corrects={value.corrects} stillWrong={value.stillWrong} />
              )}
              <Destination plan={value} />
              {value.doubt === null ? null : <DoubtNote doubt={value.doubt} />}
              <RecipientTable plan={value} />
              <h3>{texts.when}</h3>
              {refusal === null ? null : <p className="hint">{refusal}</p>}
              <div className="row apart">
                <p>{texts.now}</p>
                <Button does="sending.schedule" onPress={() => setAsking('later')}>
                  {schedule.later}
                </Button>
              </div>
              <NextStepButton>
                <Button
                  kind="main"
                  does="sending.start"
                  isDisabled={total === 0 || !unsaved.isNone}
                  onPress={() => setAsking('now')}
                >
                  {confirm}
                </Button>
              </NextStepButton>
              {asking === 'later' ? (
                <ScheduleDialog issue={issue.id} sha256={sha256} tags={value.tags} onClose={close} />
              ) : null}
              {asking === 'now' ? (
                <ConfirmSend
                  issue={issue.id}
                  plan={value}
                  title={isRehearsal ? texts.rehearseTitle(total) : texts.confirmTitle(total)}
                  confirm={confirm}
                  begin={(isKnownUnsent) =>
                    ask(route.$post, {
                      param: { issue: issue.id },
                      json: { sha256, isKnownUnsent, ...query },
                    })
                  }
                  onBegun={onBegun}
                  onClose={close}
                />
              ) : null}
            </>
          )
        }}
      </Loaded>
    </section>
  )
}

function Destination({ plan }: { readonly plan: SendPlanView }) {
  const { destination, total, isRehearsal, tags, corrects } = plan
  const { plan: texts, correct, approve } = useMessages()
  const nobody = corrects === null ? texts.nobody : correct.nobody
  if (total === 0)
    return (
      <p className="notice warning">
        {tags === null ? nobody : texts.nobodyTagged}{' '}
        {tags === null && corrects === null ? <Link href="/list">{approve.toList}</Link> : null}
      </p>
    )
  if (isRehearsal)
    return (
      <div className="notice warning">
        <p>{texts.toOutbox}</p>
        <ForOperators text={texts.where(destination.name)} />
      </div>
    )
  return (
    <p className="notice">
      {texts.toServer} <strong>{destination.name}</strong>
    </p>
  )
}

const DOMAINS_SHOWN = 12

/** Who would get what: how many each edition, and on request where their mailboxes are. */
function RecipientTable({ plan: { audience, total } }: { readonly plan: SendPlanView }) {
  const { plan: texts, view } = useMessages()
  const names = useNames()
  const formats = useFormats()
  if (total === 0) return null
  const domains = countBy(audience, ({ domain }) => domain)
  return (
    <>
      <table className="short">
        <thead>
          <tr>
            <th>{view.edition}</th>
            <th className="number">{texts.readers}</th>
          </tr>
        </thead>
        <tbody>
          {countBy(audience, ({ edition }) => edition).map(({ key, count }) => (
            <tr key={key}>
              <td>{names.edition(key)}</td>
              <td className="number">{formats.number(count)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th>{texts.sum}</th>
            <td className="number">
              <strong>{formats.number(total)}</strong>
            </td>
          </tr>
        </tfoot>
      </table>
      <details>
        <summary>{texts.allDomains(domains.length)}</summary>
        <table className="short">
          <tbody>
            {domains.slice(0, DOMAINS_SHOWN).map(({ key, count }) => (
              <tr key={key}>
                <td>{key}</td>
                <td className="number">{formats.number(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  )
}

/** The largest first. */
function countBy(
  audience: SendPlanView['audience'],
  keyOf: (row: SendPlanView['audience'][number]) => string,
) {
  return [...Map.groupBy(audience, keyOf)]
    .map(([key, rows]) => ({ key, count: rows.reduce((sum, { count }) => sum + count, 0) }))
    .toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
}
