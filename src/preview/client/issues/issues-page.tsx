import { useState } from 'react'
import type { IssueList, IssueSummary, ProblemCounts, UnusedView } from '../../../app/views/issues.ts'
import type { ScheduleView } from '../../../app/views/schedule.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Check } from '../parts/check.tsx'
import { Empty } from '../parts/empty.tsx'
import { Details, Failure } from '../parts/failure.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { Picker } from '../parts/picker.tsx'
import { StateBadge } from '../parts/state-badge.tsx'
import { DeletedRecords } from '../record/deleted-records.tsx'
import { api, at } from '../requests/api.ts'
import { ask, pathOf } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { refreshAll, useQuery } from '../requests/use-query.ts'
import { CancelSchedule } from '../sending/cancel-schedule.tsx'
import { useNames } from '../shell/names.ts'
import { inOrder, useNewsletter } from '../shell/newsletter.tsx'
import { Link, navigate } from '../shell/router.tsx'
import { usePageTitle } from '../shell/use-page-title.ts'
import { NewIssueDialog } from './new-issue-dialog.tsx'

export function IssuesPage() {
  const { issues } = useMessages()
  const list = useQuery(at(api.issues, {}))
  const [isAsking, setAsking] = useState(false)
  usePageTitle(issues.title)
  return (
    <main>
      <div className="column">
        <div className="title-row">
          <h1>{issues.title}</h1>
          <div className="end">
            <Button kind="main" does="issues.create" onPress={() => setAsking(true)}>
              {issues.make}
            </Button>
          </div>
        </div>
        <Loaded answer={list}>
          {(value) => (
            <>
              <Issues list={value} />
              <UnusedArticles articles={value.unused} issues={value.issues} />
              <DeletedRecords kind="issue" />
              <NewIssueDialog weeks={value.weeks} isOpen={isAsking} onClose={() => setAsking(false)} />
            </>
          )}
        </Loaded>
      </div>
    </main>
  )
}

function Issues({ list }: { readonly list: IssueList }) {
  const { issues: messages, files } = useMessages()
  return (
    <>
      {list.faults.length === 0 ? null : (
        <div className="notice bad spaced" role="alert">
          <p>
            <strong>{messages.brokenRecords(list.faults.length)}</strong>
          </p>
          <Details details={list.faults} />
          <div className="row">
            <Link href="/files" className="button">
              {files.fix}
            </Link>
          </div>
        </div>
      )}
      {list.issues.length === 0 ? (
        <Empty title={messages.none}>
          <p>{messages.noneHint}</p>
          <div className="row">
            <Link href="/paste" className="button">
              {messages.pasteFirst}
            </Link>
          </div>
        </Empty>
      ) : (
        <ul className="issue-list">
          {list.issues.map((issue) => (
            <IssueRow key={issue.id} issue={issue} />
          ))}
        </ul>
      )}
    </>
  )
}

function IssueRow({ issue }: { readonly issue: IssueSummary }) {
  const { issues, correct } = useMessages()
  const names = useNames()
  const formats = useFormats()
  const { id, number, date, covers, articles, corrects } = issue
  return (
    <li className="issue-row">
      <div className="when">
        <span className="no">{issues.number(formats.number(number))}</span>
        <span>{formats.date(date)}</span>
        <span className="soft small">{formats.days(covers.from, covers.to)}</span>
      </div>
      <div className="what">
        <Link href={`/issues/${encodeURIComponent(id)}`}>
          <Subjects issue={issue} />
        </Link>
        <span className="soft small">{issues.articles(articles)}</span>
        {corrects === null ? null : (
          <span className="soft small">
            {correct.corrects} {names.issue(corrects)}
          </span>
        )}
      </div>
      <div className="state">
        <State issue={issue} />
      </div>
    </li>
  )
}

function Subjects({ issue }: { readonly issue: IssueSummary }) {
  const { issues } = useMessages()
  const subjects = inOrder(useNewsletter(), issue.subject)
  if (subjects.length === 0) return <span>{issues.noSubject(issue.id)}</span>
  return subjects.map(({ tag, value }) => (
    <span key={tag} lang={tag} dir="auto">
      {value}
    </span>
  ))
}

/** Only what is far back in the list has to be asked for on its own. */
function State({ issue }: { readonly issue: IssueSummary }) {
  const { issues, files } = useMessages()
  const asked = useQuery(
    issue.state === null ? at(api.issues[':issue'].check, { param: { issue: issue.id } }) : null,
  )
  const state = issue.state ?? asked.value?.state ?? null
  const problems = issue.problems ?? asked.value?.problems ?? null
  if (state === null && asked.failure?.code === 'CONTENT_INVALID')
    return <span className="badge bad">{files.title}</span>
  if (state === null) return null
  return (
    <>
      <StateBadge state={state} />
      {issue.schedule === null ? null : <Scheduled issue={issue.id} schedule={issue.schedule} />}
      {issue.sent === null ? (
        problems !== null && <ProblemBadges problems={problems} />
      ) : (
        <span className="soft small">{issues.sent(issue.sent.done, issue.sent.total)}</span>
      )}
    </>
  )
}

function ProblemBadges({ problems }: { readonly problems: ProblemCounts }) {
  const { problems: texts } = useMessages()
  if (problems.error + problems.warning === 0) return <span className="soft small">{texts.none}</span>
  return (
    <span className="row">
      {problems.error > 0 ? <span className="badge bad">{texts.errors(problems.error)}</span> : null}
      {problems.warning > 0 ? (
        <span className="badge warning">{texts.warnings(problems.warning)}</span>
      ) : null}
    </span>
  )
}

function Scheduled({ issue, schedule }: { readonly issue: string; readonly schedule: ScheduleView }) {
  const { schedule: texts } = useMessages()
  const formats = useFormats()
  const { at, timeZone, state, isOverdue, restoredFrom } = schedule
  return (
    <>
      {state === 'held' ? (
        <span className="badge bad">
          {restoredFrom === undefined ? texts.heading.held : texts.heading.restored}
        </span>
      ) : null}
      {isOverdue ? <span className="badge warning">{texts.notStarted}</span> : null}
      <span className="small">
        {formats.timeIn(at, timeZone)} <span className="soft">{timeZone}</span>
      </span>
      <span className="above">
        <CancelSchedule issue={issue} schedule={schedule} isSmall />
      </span>
    </>
  )
}

interface Props {
  readonly articles: readonly UnusedView[]
  readonly issues: readonly IssueSummary[]
}

/** What came too late for its issue, or has none yet; chosen ones are put into an issue that was not sent. */
function UnusedArticles({ articles, issues }: Props) {
  const { issues: texts } = useMessages()
  const open = issues.filter(({ sent }) => sent === null)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [issue, setIssue] = useState('')
  const ids = chosen.filter((id) => articles.some((article) => article.id === id))
  const target = open.find(({ id }) => id === issue)?.id ?? open[0]?.id ?? ''
  const adding = useAction(async () => {
    const json = { action: 'add' as const, articles: [...ids] }
    await ask(api.issues[':issue'].articles.$post, { param: { issue: target }, json })
    refreshAll()
    navigate(pathOf(['issues', target, 'articles']))
  })
  if (articles.length === 0) return null
  return (
    <details className="unused">
      <summary>{texts.unused(articles.length)}</summary>
      <ul className="article-list">
        {articles.map((article) => (
          <UnusedRow
            key={article.id}
            article={article}
            isChosen={ids.includes(article.id)}
            onChoose={(isChosen) =>
              setChosen((now) => (isChosen ? [...now, article.id] : now.filter((one) => one !== article.id)))
            }
          />
        ))}
      </ul>
      {open.length === 0 ? null : (
        <div className="row put-into">
          <Picker
            label={texts.putInto}
            value={target}
            options={open.map(({ id }) => ({ id, text: id }))}
            onChange={setIssue}
          />
          <Button
            does="records.editArticles"
            isDisabled={ids.length === 0}
            isPending={adding.isPending}
            onPress={() => void adding.run()}
          >
            {texts.put(ids.length)}
          </Button>
        </div>
      )}
      {adding.failure === null ? null : <Failure failure={adding.failure} />}
    </details>
  )
}

interface RowProps {
  readonly article: UnusedView
  readonly isChosen: boolean
  readonly onChoose: (isChosen: boolean) => void
}

function UnusedRow({ article: { id, date, headline }, isChosen, onChoose }: RowProps) {
  const formats = useFormats()
  const headlines = inOrder(useNewsletter(), headline)
  return (
    <li className="article-row">
      <span className="above">
        <Check isSelected={isChosen} onChange={onChoose}>
          <span className="soft">{formats.date(date)}</span>
          <span className="unseen">{id}</span>
        </Check>
      </span>
      <Link href={pathOf(['articles', id])}>
        {headlines.length === 0 ? <span>{id}</span> : null}
        {headlines.map(({ tag, value }) => (
          <span key={tag} lang={tag} dir="auto">
            {value}
          </span>
        ))}
      </Link>
    </li>
  )
}
