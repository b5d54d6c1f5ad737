import { useState } from 'react'
import type { IssueDetail, ProblemView, QuoteView } from '../../../app/views/issue.ts'
import { worded } from '../../../domain/language/message.ts'
import { useFormats, useLanguage, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Words } from '../parts/words.tsx'
import { useNames } from '../shell/names.ts'
import { Link } from '../shell/router.tsx'
import { AcceptDialog } from './accept-dialog.tsx'
import { ProblemHint } from './problem-hint.tsx'
import { recordPath } from './record-path.ts'
import { RuleTitle } from './rule-title.tsx'

interface Props {
  readonly issue: IssueDetail
  readonly problem: ProblemView
  readonly isSelected: boolean
  readonly onSelect: () => void
}

export function ProblemCard({ issue, problem, isSelected, onSelect }: Props) {
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
