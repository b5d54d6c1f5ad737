import { use, useState } from 'react'
import type { ApprovalDesk, Recipients } from '../../../app/views/approval.ts'
import type { ApprovalView as Approval, IssueDetail } from '../../../app/views/issue.ts'
import type { WithdrawView } from '../../../app/views/sending.ts'
import { OpenComments } from '../comments/issue-comments.tsx'
import { MailStage } from '../issue/mail-stage.tsx'
import { NotCompared } from '../issue/not-compared.tsx'
import { problemKey } from '../issue/problem-key.ts'
import { RuleTitle } from '../issue/rule-title.tsx'
import { schemes, settingsOf, useChangeView, widths } from '../issue/view-settings.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Choices } from '../parts/choices.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { Fingerprint } from '../parts/fingerprint.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { Picker } from '../parts/picker.tsx'
import { Words } from '../parts/words.tsx'
import { stepPath } from '../path/next-step.tsx'
import { TellStale } from '../path/stale.tsx'
import { api, at } from '../requests/api.ts'
import { ask, pathOf } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { refreshAll, useQuery } from '../requests/use-query.ts'
import { CorrectionNote } from '../sending/correction-note.tsx'
import { useNames } from '../shell/names.ts'
import { useNewsletter } from '../shell/newsletter.tsx'
import { Link, useLocation } from '../shell/router.tsx'
import { ApproveForm } from './approve-form.tsx'
import { ChangeList } from './change-list.tsx'

/** All that a person has to know before they say by name that this text may go out, and the one button that says it. */
export function ApprovalView({ issue }: { readonly issue: IssueDetail }) {
  const { approve } = useMessages()
  const desk = useQuery(at(api.issues[':issue'].approval, { param: { issue: issue.id } }))
  const { approval } = issue
  return (
    <div className="decision">
      <div className="decision-facts">
        {approval?.isCurrent === true && approval.isComplete ? (
          <Standing issue={issue.id} approval={approval} />
        ) : (
          <ApproveForm issue={issue} />
        )}
        <SubjectLines issue={issue} />
        <Loaded answer={desk}>
          {({ recipients, test }) => (
            <>
              <RecipientFacts recipients={recipients} />
              <TestFacts issue={issue.id} test={test} />
            </>
          )}
        </Loaded>
        <ApprovalFindings issue={issue} />
        <OpenComments issue={issue.id} />
        {approval === null || approval.isCurrent ? null : (
          <section className="sheet" aria-label={approve.changes}>
            <h2>{approve.changes}</h2>
            <ChangeList changes={approval.changes} />
          </section>
        )}
        <Fingerprint sha256={issue.sha256} />
      </div>
      <ApprovalMail issue={issue} />
    </div>
  )
}

/** It holds: who said so, and the way back. */
function Standing({ issue, approval: { by, at } }: { readonly issue: string; readonly approval: Approval }) {
  const { approve } = useMessages()
  const formats = useFormats()
  return (
    <section className="sheet stack" aria-label={approve.title}>
      <h2>{approve.title}</h2>
      <p className="notice good" role="status">
        {approve.holds(by, formats.time(at))}
      </p>
      <WithdrawApproval issue={issue} approvedBy={by} />
    </section>
  )
}

/** What the check has found: errors keep it from being approved, warnings are a person's to weigh. */
function ApprovalFindings({ issue }: { readonly issue: IssueDetail }) {
  const { approve, problems: texts } = useMessages()
  const { id, problems, notCompared } = issue
  const errors = problems.filter(({ severity }) => severity === 'error')
  return (
    <section className="sheet stack" aria-label={approve.findings}>
      <h2>{approve.findings}</h2>
      {errors.length > 0 ? <p className="notice bad">{approve.fixFirst(errors.length)}</p> : null}
      {problems.length === 0 ? <p className="soft">{texts.noneHint}</p> : null}
      <NotCompared languages={notCompared} />
      {problems.length === 0 ? null : (
        <ul className="findings">
          {problems.map((problem) => (
            <li key={problemKey(problem)}>
              <span className={`badge ${problem.severity === 'error' ? 'bad' : 'warning'}`}>
                {texts.severities[problem.severity]}
              </span>{' '}
              <Link href={pathOf(['issues', id], { problem: problemKey(problem) })}>
                <RuleTitle problem={problem} />
                <Words text={problem.message} />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** The mail that is decided about: every edition of it, by day and by night. */
function ApprovalMail({ issue }: { readonly issue: IssueDetail }) {
  const { view, approve } = useMessages()
  const names = useNames()
  const { defaultEdition } = useNewsletter()
  const { query } = useLocation()
  const change = useChangeView()
  const settings = { ...settingsOf(issue, defaultEdition, query), width: widths.phone }
  return (
    <section className="decision-mail" aria-label={approve.mail}>
      <div className="row">
        <Picker
          label={view.edition}
          value={settings.edition}
          options={issue.editions.map(({ id }) => ({ id, text: names.edition(id) }))}
          onChange={(edition) => change({ edition })}
        />
        <Choices
          label={view.scheme}
          value={settings.scheme}
          options={schemes.slice(0, 2).map((scheme) => [scheme, view.schemes[scheme]] as const)}
          onChange={(scheme) => change({ scheme: scheme === 'light' ? null : scheme })}
        />
      </div>
      <MailStage issue={issue} edition={settings.edition} settings={settings} problem={null} />
    </section>
  )
}

/** What stands in the inboxes: the subject and the preheader of every edition. */
function SubjectLines({ issue: { editions } }: { readonly issue: IssueDetail }) {
  const { approve, view } = useMessages()
  const names = useNames()
  return (
    <section className="sheet" aria-label={approve.subjects}>
      <h2>{approve.subjects}</h2>
      <dl className="subjects">
        {editions.map(({ id, subject, preheader, languages }) => (
          <div key={id}>
            <dt className="soft small">{names.edition(id)}</dt>
            <dd lang={languages[0]} dir="auto">
              <strong>{subject}</strong>
              <span className="soft" title={view.preheader}>
                {preheader}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

interface Props {
  readonly issue: string
  readonly test: ApprovalDesk['test']
}

/** Who was sent a test mail of this text, or of an older one. */
function TestFacts({ issue, test }: Props) {
  const { approve } = useMessages()
  const formats = useFormats()
  const names = useNames()
  const arrived = test?.run.results.filter(({ state }) => state === 'accepted') ?? []
  const [ofThis, ofOlder] = test?.run.isInOutbox
    ? [approve.keptThis, approve.keptOlder]
    : [approve.seenThis, approve.seenOlder]
  const said = test?.isCurrent ? ofThis : ofOlder
  const byAddress = Map.groupBy(arrived, ({ address }) => address)
  return (
    <section className="sheet stack" aria-label={approve.tested}>
      <h2>{approve.tested}</h2>
      {test === null ? (
        <p className="notice warning">
          {approve.notTested} <Link href={stepPath(issue, 'test')}>{approve.toTest}</Link>
        </p>
      ) : (
        <>
          <p className={test.isCurrent ? 'notice good' : 'notice warning'}>
            {said(formats.time(test.run.at))}{' '}
            {test.isCurrent ? null : <Link href={stepPath(issue, 'test')}>{approve.toTest}</Link>}
          </p>
          <ul className="names">
            {[...byAddress].map(([address, results]) => (
              <li key={address}>
                {address}{' '}
                <span className="soft small">
                  {formats.list(results.map(({ edition }) => names.edition(edition)))}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** To how many it goes, and to whom: by edition, by language, by tag. */
function RecipientFacts({ recipients }: { readonly recipients: Recipients }) {
  const { approve } = useMessages()
  const formats = useFormats()
  const names = useNames()
  const { total, editions, paused, tags, corrects } = recipients
  return (
    <section className="sheet stack" aria-label={approve.recipients}>
      <h2>{approve.recipients}</h2>
      {corrects === null ? null : <CorrectionNote corrects={corrects} />}
      <p className={total === 0 ? 'notice warning' : 'large'}>
        {approve.readers(total)} {total === 0 ? <Link href="/list">{approve.toList}</Link> : null}
      </p>
      {total === 0 ? null : (
        <dl className="facts-list">
          {editions.map(({ edition, count }) => (
            <Row key={edition} name={names.edition(edition)} value={formats.number(count)} />
          ))}
          {languagesOf(editions).map(({ tag, count }) => (
            <Row key={tag} name={approve.inLanguage(names.edition(tag))} value={formats.number(count)} />
          ))}
          {tags.length === 0 ? null : (
            <Row
              name={approve.tagged}
              value={tags.map(({ tag, count }) => `${tag} ${formats.number(count)}`).join(' · ')}
            />
          )}
        </dl>
      )}
      {corrects === null && total > 0 ? (
        <p className="soft small">
          {approve.from(paused)} <Link href="/list">{approve.toList}</Link>
        </p>
      ) : null}
    </section>
  )
}

function Row({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  )
}

/** How many read each language; nothing where each edition has but one. */
function languagesOf(editions: Recipients['editions']) {
  if (editions.every(({ edition }) => !edition.includes('+'))) return []
  const counts = new Map<string, number>()
  for (const { edition, count } of editions)
    for (const tag of edition.split('+')) counts.set(tag, (counts.get(tag) ?? 0) + count)
  return [...counts].map(([tag, count]) => ({ tag, count }))
}

type Refused = Extract<WithdrawView, { refused: string }>['refused']

interface WithdrawApprovalProps {
  readonly issue: string
  readonly approvedBy: string
}

/** Takes the approval of an issue back, and says so where it has to stay. */
function WithdrawApproval({ issue, approvedBy }: WithdrawApprovalProps) {
  const { approve } = useMessages()
  const [isAsking, setAsking] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)
  const tell = use(TellStale)
  const withdrawing = useAction(async () => {
    const result = await ask(api.issues[':issue'].withdrawal.$post, { param: { issue }, json: {} })
    // Who has taken it back already leaves nothing on this page that a dialog could stand over.
    if ('refused' in result && result.refused !== 'not-approved') {
      setRefused(result.refused)
    } else {
      setAsking(false)
      if ('refused' in result) tell?.({ text: approve.withdrawRefused[result.refused], isOfText: false })
    }
    refreshAll()
  })
  return (
    <div className="row">
      <Button
        does="sending.withdraw"
        onPress={() => {
          withdrawing.forget()
          setRefused(null)
          setAsking(true)
        }}
      >
        {approve.withdraw}
      </Button>
      {isAsking ? (
        <Confirm
          title={approve.withdrawTitle}
          confirm={approve.withdrawIt}
          action={withdrawing}
          onClose={() => setAsking(false)}
        >
          <p>{approve.withdrawHint(approvedBy)}</p>
          {refused === null ? null : (
            <p className="notice bad" role="alert">
              {approve.withdrawRefused[refused]}
            </p>
          )}
        </Confirm>
      ) : null}
    </div>
  )
}
