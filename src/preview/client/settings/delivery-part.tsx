import { useState } from 'react'
import type { DeliverySetup, DoctorReport } from '../../../app/views/settings.ts'
import { inEnglish, type Message, noWords, sentences } from '../../../domain/language/message.ts'
import { useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Details, Failure } from '../parts/failure.tsx'
import { ForOperators, isForOperators } from '../parts/for-operators.tsx'
import { Loaded, Waiting } from '../parts/loaded.tsx'
import { Picker } from '../parts/picker.tsx'
import { Words } from '../parts/words.tsx'
import { type Answered, api, at } from '../requests/api.ts'
import { ask } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { useQuery } from '../requests/use-query.ts'
import { useNames } from '../shell/names.ts'
import { useNewsletter } from '../shell/newsletter.tsx'
import { Group } from './fields.tsx'
import { useSettingsForm } from './use-settings.ts'

/** How mail leaves: what is set elsewhere, what the doctor finds, and a mail that shows it. */
export function DeliveryPart() {
  const { delivery: texts } = useMessages().settings
  const setup = useQuery(at(api.settings.delivery, {}))
  return (
    <>
      <Group>
        <p className="soft">{texts.about}</p>
        <Loaded answer={setup}>{(value) => <Setup setup={value} />}</Loaded>
      </Group>
      <Doctor />
      <TestMail />
    </>
  )
}

function Setup({ setup: { smtp, dkim, faults, variables } }: { readonly setup: DeliverySetup }) {
  const { delivery: texts } = useMessages().settings
  return (
    <>
      <dl className="facts-list">
        <dt>{texts.smtp}</dt>
        <dd>
          {smtp === null ? (
            texts.outbox
          ) : (
            <>
              <code>{smtp.server}</code> {smtp.hasLogin ? texts.withLogin : texts.withoutLogin}
            </>
          )}
        </dd>
        <dt>{texts.dkim}</dt>
        <dd>{dkim === null ? texts.unsigned : texts.signedAs(dkim.selector)}</dd>
      </dl>
      {faults.length === 0 ? null : (
        <div className="notice bad" role="alert">
          <Details details={faults} />
        </div>
      )}
      <details>
        <summary>{texts.variables}</summary>
        <dl className="facts-list">
          {variables.map(({ name, setIn }) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd className={setIn === null ? 'soft' : undefined}>
                {setIn === null ? texts.notSet : texts.setIn[setIn]}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  )
}

function Doctor() {
  const { delivery: texts } = useMessages().settings
  const [report, setReport] = useState<DoctorReport | null>(null)
  const looking = useAction(async () => setReport(await ask(api.settings.doctor.$post, { json: {} })))
  return (
    <Group title={texts.doctor}>
      <p className="soft">{texts.doctorHint}</p>
      <div className="row">
        <Button isPending={looking.isPending} onPress={() => void looking.run()}>
          {texts.run}
        </Button>
      </div>
      {looking.failure === null ? null : <Failure failure={looking.failure} />}
      <div role="status">{report === null ? null : <Report report={report} />}</div>
    </Group>
  )
}

const tones = { ok: 'good', warning: 'warning', error: 'bad', 'not-checked': '' } as const

/** What needs a person first; what is fine is counted. */
function Report({ report: { groups } }: { readonly report: DoctorReport }) {
  const { delivery: texts } = useMessages().settings
  const all = groups.flatMap(({ title, findings }) => findings.map((finding) => ({ title, ...finding })))
  const fine = all.filter(({ severity }) => severity === 'ok')
  return (
    <div className="stack">
      <ul className="stack">
        {(['error', 'warning', 'not-checked'] as const)
          .flatMap((severity) => all.filter((finding) => finding.severity === severity))
          .map((finding) => (
            <Finding key={`${finding.check} ${inEnglish(finding.found)}`} finding={finding} />
          ))}
      </ul>
      {fine.length === 0 ? null : (
        <details>
          <summary>{texts.fine(fine.length)}</summary>
          <ul className="stack">
            {fine.map((finding) => (
              <Finding key={`${finding.check} ${inEnglish(finding.found)}`} finding={finding} />
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

type Found = DoctorReport['groups'][number]['findings'][number] & { readonly title: string | Message }

function Finding({ finding }: { readonly finding: Found }) {
  const { delivery: texts } = useMessages().settings
  const { title, severity, found, remedy, publish } = finding
  const isForMachine = remedy !== null && isForOperators(remedy)
  return (
    <li className="finding stack">
      <p className="row">
        <span className={`badge ${tones[severity]}`}>{texts.severities[severity]}</span>
        <strong>
          <Words text={title} />
        </strong>
      </p>
      <p>
        <Words text={sentences(found, isForMachine ? noWords : (remedy ?? noWords))} />
      </p>
      {isForMachine ? <ForOperators text={remedy} /> : null}
      {publish === null ? null : (
        <>
          <p className="small soft">{texts.publish}</p>
          <pre className="file">{`${publish.name}\n${publish.type}\n${publish.value}`}</pre>
        </>
      )}
    </li>
  )
}

type Sent = Answered<(typeof api.issues)[':issue']['tests']['$post']>

/** The newest issue to one editor. */
function TestMail() {
  const { settings, deliveryStates } = useMessages()
  const { delivery: texts } = settings
  const { editors, defaultEdition } = useNewsletter()
  const names = useNames()
  const { draft } = useSettingsForm()
  const issue = draft?.mail?.issue ?? null
  const [address, setAddress] = useState(editors[0] ?? '')
  const [sent, setSent] = useState<Sent | null>(null)
  const sending = useAction(async (id: string) => {
    setSent(null)
    const json = { to: [address], editions: [defaultEdition] }
    setSent(await ask(api.issues[':issue'].tests.$post, { param: { issue: id }, json }))
  })
  return (
    <Group title={texts.test}>
      {draft === null ? <Waiting /> : null}
      {draft !== null && issue === null ? <p className="soft">{texts.noIssue}</p> : null}
      {issue === null ? null : (
        <>
          <p className="soft">{texts.testHint(names.issue(issue))}</p>
          <div className="row">
            <Picker
              label={texts.to}
              value={address}
              options={editors.map((id) => ({ id, text: id }))}
              onChange={setAddress}
            />
            <Button isPending={sending.isPending} onPress={() => void sending.run(issue)}>
              {texts.send}
            </Button>
          </div>
        </>
      )}
      {sending.failure === null ? null : <Failure failure={sending.failure} />}
      <div role="status">
        {(sent?.results ?? []).map(({ address: to, state, reply }) => (
          <p key={to}>
            {texts.sentTo(to, deliveryStates[state])} <code>{reply}</code>
          </p>
        ))}
      </div>
    </Group>
  )
}
