import { type FormEvent, useState } from 'react'
import type { IssueDetail, ProblemView, QuoteView } from '../../../app/views/issue.ts'
import { worded } from '../../../domain/language/message.ts'
import { useFormats, useLanguage, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { Failure } from '../parts/failure.tsx'
import { TextInput } from '../parts/text-input.tsx'
import { Words } from '../parts/words.tsx'
import { api, at } from '../requests/api.ts'
import { ask, read } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { useNames } from '../shell/names.ts'
import { Link } from '../shell/router.tsx'
import { NotCompared } from './not-compared.tsx'
import { ProblemHint } from './problem-hint.tsx'
import { problemKey } from './problem-key.ts'
import { recordPath } from './record-path.ts'
import { RuleTitle } from './rule-title.tsx'
import { useChangeView } from './view-settings.ts'

interface Props {
  readonly issue: IssueDetail
  readonly problem: ProblemView
  readonly isSelected: boolean
  readonly onSelect: () => void
}

function ProblemCard({ issue, problem, isSelected, onSelect }: Props) {
  const { messages } = useLanguage()
  const names = useNames()
  const { severity, message, edition } = problem
  return (
    <li className={`problem ${severity}`}>
      <button type="button" className="summary" aria-expanded={isSelected} onClick={onSelect}>
        <span className={`badge ${severity === 'error' ? 'bad' : 'warning'}`}>
          {messages.problems.severities[severity]}
        </span>
        {edition === null ? null : <span className="soft small"> {names.edition(edition)}</span>}
        <RuleTitle problem={problem} />
        <span className="message">
          <Words text={message} />
        </span>
        <Where problem={problem} issue={issue} />
      </button>
      {isSelected ? <Detail issue={issue} problem={problem} /> : null}
    </li>
  )
}

/** The article by its headline, as its editors know it; else what the record is. */
function Where({ problem: { target, place }, issue }: Pick<Props, 'problem' | 'issue'>) {
  const { problems } = useMessages()
  const names = useNames()
  const unnamed = (found: typeof target, { file }: typeof place) => {
    if (found?.kind === 'issue') return names.issue(found.id)
    if (found?.kind === 'newsletter') return problems.settings
    return found?.id ?? file.slice(file.lastIndexOf('/') + 1)
  }
  const article = issue.articles.find(({ id }) => target?.kind === 'article' && id === target.id)
  const [headline] = Object.entries(article?.headline ?? {}).flatMap(([tag, text]) =>
    text ? [{ tag, text }] : [],
  )
  if (headline === undefined) return <span className="where soft small">{unnamed(target, place)}</span>
  return (
    <span className="where soft small" lang={headline.tag}>
      {headline.text}
    </span>
  )
}

function Detail({ issue, problem }: Pick<Props, 'issue' | 'problem'>) {
  const { messages } = useLanguage()
  const [isAccepting, setAccepting] = useState(false)
  const record = recordPath(problem, issue.id)
  const { file, line, column } = problem.place
  return (
    <div className="detail enter">
      <p>
        <ProblemHint problem={problem} />
      </p>
      {problem.quotes.map((quote) => (
        <Quote key={quote.language} quote={quote} />
      ))}
      <details className="small">
        <summary className="soft">{messages.problems.where}</summary>
        <code className="soft">
          {file}:{line}:{column}
        </code>
      </details>
      <div className="row">
        {record === null ? null : (
          <Link className="button small" href={record}>
            {messages.problems.open}
          </Link>
        )}
        {problem.acceptAs === null ? null : (
          <Button
            isSmall
            does={problem.target?.kind === 'issue' ? 'records.acceptInIssue' : 'records.acceptInArticle'}
            onPress={() => setAccepting(true)}
          >
            {messages.problems.accept}
          </Button>
        )}
      </div>
      {isAccepting ? <AcceptDialog problem={problem} onClose={() => setAccepting(false)} /> : null}
    </div>
  )
}

/** One side of a finding, with the words that it speaks of marked, and what they were read as. */
function Quote({ quote: { language, text, marks } }: { readonly quote: QuoteView }) {
  const { problems } = useMessages()
  const formats = useFormats()
  const ends = marks.map(({ end }) => end)
  const { wording } = useLanguage()
  const read = marks.flatMap((mark) => (mark.read === null ? [] : worded(mark.read, wording)))
  return (
    <figure className="quote">
      <blockquote lang={language} dir="auto">
        {marks.map(({ start, end }, index) => (
          <span key={start}>
            {text.slice(ends[index - 1] ?? 0, start)}
            <mark>{text.slice(start, end)}</mark>
          </span>
        ))}
        {text.slice(ends.at(-1) ?? 0)}
      </blockquote>
      {read.length === 0 ? null : (
        <figcaption className="soft small">{problems.readAs(formats.list(read))}</figcaption>
      )}
    </figure>
  )
}

interface AcceptDialogProps {
  readonly problem: ProblemView
  readonly onClose: () => void
}

/** Somebody has looked at a finding and lets it stand; why is written into the record. */
function AcceptDialog({ problem, onClose }: AcceptDialogProps) {
  const { problems, common } = useMessages()
  const [reason, setReason] = useState('')
  const accept = useAction(async () => {
    const { rule, acceptAs: of, target } = problem
    const id = target?.id ?? ''
    if (target?.kind === 'issue') {
      const record = api.issues[':issue'].record
      const param = { issue: id }
      const { revision } = await read(at(record, { param }))
      await ask(record.accepted.$post, { param, json: { revision, rule, of, reason } })
    } else {
      const record = api.articles[':article']
      const param = { article: id }
      const { revision } = await read(at(record, { param }))
      await ask(record.accepted.$post, { param, json: { revision, rule, of, reason } })
    }
    onClose()
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim() !== '') void accept.run()
  }
  return (
    <Dialog title={problems.acceptTitle} isOpen onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        <p>
          <Words text={problem.message} />
        </p>
        <TextInput
          label={problems.reason}
          hint={problems.reasonHint}
          value={reason}
          onChange={setReason}
          autoFocus
        />
        {accept.failure === null ? null : <Failure failure={accept.failure} />}
        <div className="actions">
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button kind="main" type="submit" isDisabled={reason.trim() === ''} isPending={accept.isPending}>
            {problems.accept}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

interface ProblemAsideProps {
  readonly issue: IssueDetail
  readonly selected: ProblemView | null
}

/** What the check says. One that is chosen shows its place in the mail. */
export function ProblemAside({ issue, selected }: ProblemAsideProps) {
  const messages = useMessages()
  const formats = useFormats()
  const change = useChangeView()
  const choose = (problem: ProblemView) => {
    const isChosen = selected === problem
    change({
      problem: isChosen ? null : problemKey(problem),
      ...(isChosen || problem.edition === null ? {} : { edition: problem.edition }),
    })
  }
  return (
    <aside className="problems" aria-label={messages.problems.title}>
      <h2>
        {issue.problems.length === 0
          ? messages.problems.none
          : messages.problems.count(issue.problems.length)}
      </h2>
      {issue.problems.length === 0 ? <p className="soft">{messages.problems.noneHint}</p> : null}
      <NotCompared languages={issue.notCompared} />
      <ul>
        {issue.problems.map((problem) => (
          <ProblemCard
            key={problemKey(problem)}
            issue={issue}
            problem={problem}
            isSelected={problem === selected}
            onSelect={() => choose(problem)}
          />
        ))}
      </ul>
      {issue.approval === null ? null : (
        <p className="proof soft small">
          {issue.approval.isCurrent
            ? messages.view.approvedBy(issue.approval.by, formats.time(issue.approval.at))
            : messages.view.changedSince(issue.approval.by)}
        </p>
      )}
    </aside>
  )
}
