import { useState } from 'react'
import type { IssueDetail, ProblemView, QuoteView } from '../../../app/views/issue.ts'
import { useFormats, useLanguage, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Words } from '../parts/words.tsx'
import { pathOf } from '../requests/request.ts'
import { Link } from '../shell/router.tsx'
import { AcceptDialog } from './accept-dialog.tsx'
import { RuleTitle } from './rule-title.tsx'

interface Props {
  readonly issue: IssueDetail
  readonly problem: ProblemView
  readonly isSelected: boolean
  readonly onSelect: () => void
}

export function ProblemCard({ issue, problem, isSelected, onSelect }: Props) {
  const { messages } = useLanguage()
  const { severity, message, edition } = problem
  return (
    <li className={`problem ${severity}`}>
      <button type="button" className="summary" aria-expanded={isSelected} onClick={onSelect}>
        <span className={`badge ${severity === 'error' ? 'bad' : 'warning'}`}>
          {messages.problems.severities[severity]}
        </span>
        {edition === null ? null : <span className="soft small"> {edition}</span>}
        <RuleTitle problem={problem} />
        <span className="message" lang="en">
          <Words text={message} />
        </span>
        <Where problem={problem} issue={issue} />
      </button>
      {isSelected ? <Detail issue={issue} problem={problem} /> : null}
    </li>
  )
}

/** The article by its headline, as its editors know it; else the file. */
function Where({ problem: { target, place }, issue }: Pick<Props, 'problem' | 'issue'>) {
  const article = issue.articles.find(({ id }) => target?.kind === 'article' && id === target.id)
  const [headline] = Object.entries(article?.headline ?? {}).flatMap(([tag, text]) =>
    text ? [{ tag, text }] : [],
  )
  if (headline === undefined)
    return (
      <span className="where soft small">
        {place.file.slice(place.file.lastIndexOf('/') + 1)}:{place.line}
      </span>
    )
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
  const hint = messages.hints[problem.rule]
  const { file, line, column } = problem.place
  return (
    <div className="detail enter">
      {hint === undefined ? (
        <p lang="en">
          <Words text={problem.hint} />
        </p>
      ) : (
        <p>{hint}</p>
      )}
      {problem.quotes.map((quote) => (
        <Quote key={quote.language} quote={quote} />
      ))}
      <code className="soft">
        {file}:{line}:{column}
      </code>
      <div className="row">
        {record === null ? null : (
          <Link className="button small" href={record}>
            {messages.problems.open}
          </Link>
        )}
        {problem.acceptAs === null ? null : (
          <Button isSmall onPress={() => setAccepting(true)}>
            {messages.problems.accept}
          </Button>
        )}
      </div>
      {isAccepting ? <AcceptDialog problem={problem} onClose={() => setAccepting(false)} /> : null}
    </div>
  )
}

/** Where the record is edited, at the field that the problem speaks of. */
function recordPath({ target }: ProblemView, issue: string): string | null {
  if (target?.kind === 'article') {
    const field = target.path.join('.') || null
    return pathOf(['articles', target.id], { issue, field })
  }
  if (target?.kind === 'issue')
    return pathOf(['issues', target.id, 'articles'], { field: target.path.join('.') || null })
  return null
}

/** One side of a finding, with the words that it speaks of marked, and what they were read as. */
function Quote({ quote: { language, text, marks } }: { readonly quote: QuoteView }) {
  const { problems } = useMessages()
  const formats = useFormats()
  const ends = marks.map(({ end }) => end)
  const read = marks.flatMap((mark) => mark.read ?? [])
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
