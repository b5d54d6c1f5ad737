import { useState } from 'react'
import type { IssueDetail } from '../../../app/views/issue.ts'
import type { SendPlanView } from '../../../app/views/sending.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { Words } from '../parts/words.tsx'
import { api, at, given } from '../requests/api.ts'
import { ask } from '../requests/request.ts'
import { useQuery } from '../requests/use-query.ts'
import { ConfirmSend } from './confirm-send.tsx'
import { CorrectionNote } from './correct-panel.tsx'
import { DoubtNote } from './doubt.tsx'
import { ScheduleDialog } from './schedule-dialog.tsx'
import { TagChoice } from './tag-choice.tsx'

interface Props {
  readonly issue: IssueDetail
  readonly onBegun: () => void
}

const route = api.issues[':issue'].send

/** The dry run: who would get what, before anything is frozen; and the step that sends it, at once or later. */
export function PlanPanel({ issue, onBegun }: Props) {
  const { plan: texts, schedule } = useMessages()
  // A schedule that has missed its time was for them, too.
  const [tags, setTags] = useState(issue.schedule?.tags ?? [])
  const query = given({ tags: tags.join(',') })
  const plan = useQuery(at(route.plan, { param: { issue: issue.id }, query }))
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
              <Audience plan={value} />
              {value.doubt === null ? null : <DoubtNote doubt={value.doubt} />}
              <div className="row">
                <Button kind="main" isDisabled={total === 0} onPress={() => setAsking('now')}>
                  {confirm}
                </Button>
                <Button onPress={() => setAsking('later')}>{schedule.later}</Button>
              </div>
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
  const { plan: texts, correct } = useMessages()
  const nobody = corrects === null ? texts.nobody : correct.nobody
  if (total === 0)
    return (
      <p className="notice warning">
        <Words text={tags === null ? nobody : texts.nobodyTagged} />
      </p>
    )
  return (
    <p className="notice warning">
      {isRehearsal ? texts.toOutbox : texts.toServer} <code>{destination.name}</code>
    </p>
  )
}

const DOMAINS_SHOWN = 12

/** Who would get what, by domain and edition. */
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
